/** Words of the page, as they stand there: in its language, its direction and the serif of quotations. Text, never markup. */
export function Quote({ children, lang }: { children: string; lang: string }) {
  return (
    <q lang={lang || undefined} dir="auto">
      {children}
    </q>
  );
}
