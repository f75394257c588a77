/**
 * A zip whose bytes depend on nothing but names and contents: sorted, one date, one permission.
 *
 * JSZip deflates in JavaScript (pako), so that the bytes are the same whatever zlib a version of Node brings; it takes
 * dates as UTC, so that the time zone doesn't matter. WXT's own `zip` uses it too, but with the time of the run as the date
 * and the file system's order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';

/** The earliest date that a zip can hold. */
const DATE = new Date(Date.UTC(1980, 0, 1));
/** A regular file that its owner may write and everybody read. */
const MODE = 0o100644;

/** Contents by path; paths have forward slashes. */
export type Files = Record<string, Uint8Array | string>;

/** The same bytes for the same files, on any machine, at any time. */
export function zip(files: Files): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const path of Object.keys(files).sort()) {
    archive.file(path, files[path] ?? '', { date: DATE, unixPermissions: MODE, createFolders: false });
  }
  return archive.generateAsync({
    type: 'uint8array',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** The paths of all files below a folder, seen from it. */
export const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));

/** All files below a folder. */
export const filesIn = (folder: string): Files =>
  Object.fromEntries(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path))]));

/** What a zip holds, for tests and for unpacking; folders that have no file in them are left out. */
export async function unzip(bytes: Uint8Array): Promise<Files> {
  const { files } = await JSZip.loadAsync(bytes);
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return Object.fromEntries(
    await Promise.all(entries.map(async (file) => [file.name, await file.async('uint8array')] as const)),
  );
}
