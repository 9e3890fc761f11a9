const longestName = 255;

/** The bare name: no folders, no control or direction-turning characters, never empty. */
export function cleanFileName(name: string): string {
  const bare = name.split(/[/\\]/).at(-1) ?? '';
  const clean = bare.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...clean].slice(0, longestName).join('') || 'tiedosto';
}

/** The ending in small letters and without its dot, as Teams gives it; empty when there is none. */
export const fileTypeOf = (name: string): string =>
  /.\.([\p{L}\p{N}]{1,16})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** A `Content-Disposition` that saves and never shows: RFC 6266, with the full name as RFC 5987 says. */
export function saveAs(name: string): string {
  const clean = cleanFileName(name);
  const plain = clean
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 ._()-]/g, '_');
  const full = encodeURIComponent(clean).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
