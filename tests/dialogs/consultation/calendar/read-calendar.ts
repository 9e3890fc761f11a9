/** A reader of iCalendar that takes nothing amiss: strict where calendars are lenient, apart from what writes the files. */
export interface ReadLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** The unfolded lines; throws at the first that RFC 5545 does not allow. */
export function readCalendar(file: string): readonly ReadLine[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end');
  const physical = file.slice(0, -2).split('\r\n');
  const unfolded: string[] = [];
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`too long: ${line}`);
    if (Buffer.from(line).toString() !== line) throw new Error(`half a character: ${line}`);
    if (/^[ \t]/.test(line)) unfolded.push(`${unfolded.pop() ?? ''}${line.slice(1)}`);
    else unfolded.push(line);
  }
  return unfolded.map(readLine);
}

function readLine(line: string): ReadLine {
  const name = /^[A-Z-]+/.exec(line)?.[0];
  if (name === undefined) throw new Error(`no name: ${line}`);
  const parameters: Record<string, string> = {};
  let rest = line.slice(name.length);
  while (rest.startsWith(';')) {
    const found = /^;([A-Z-]+)=(?:"([^"\p{Cc}]*)"|([^"\p{Cc};:,]*))/u.exec(rest);
    if (!found) throw new Error(`no parameter: ${rest}`);
    const [whole, key = '', quoted, bare = ''] = found;
    parameters[key] = quoted ?? bare;
    rest = rest.slice(whole.length);
  }
  if (!rest.startsWith(':') || /\p{Cc}/u.test(rest)) throw new Error(`no value: ${line}`);
  return { name, parameters, value: rest.slice(1) };
}

/** A value of type TEXT as it was before it was escaped; throws at marks that are not escaped. */
export function readText(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at += 1) {
    const mark = value.charAt(at);
    if (mark === ';' || mark === ',') throw new Error(`not escaped: ${value}`);
    if (mark !== '\\') {
      text += mark;
      continue;
    }
    at += 1;
    const escaped = value.charAt(at);
    if (escaped === 'n' || escaped === 'N') text += '\n';
    else if (/[\\;,]/.test(escaped)) text += escaped;
    else throw new Error(`no such escape: ${value}`);
  }
  return text;
}

/** Epoch milliseconds of a time in UTC. */
export function readUtc(value: string): number {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value);
  if (!found) throw new Error(`no time in UTC: ${value}`);
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, date, hour, minute, second);
}
