/**
 * Whether storage refused a write for want of room. Chromium rejects with an Error that names the quota ("QUOTA_BYTES quota
 * exceeded", since 2024 "Resource::kQuotaBytes quota exceeded"), Firefox with "QuotaExceededError" in its name or message.
 */
export const isFull = ({ name, message }: Error): boolean => /quota/i.test(`${name} ${message}`);
