import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { inLanguage, type Language } from '../../knowledge/kernel/languages.ts';
import { plain } from '../plain-message.ts';
import { stringsIn } from '../strings/in-language.ts';
import type { Message } from '../turn.ts';
import type { Command } from './commands.ts';
import type { Person } from './person.ts';

/** Carries out a command about oneself. `read` finds the areas that a text names. */
export function obey(
  command: Command,
  person: Person,
  language: Language,
  directory: Directory,
  read: (text: string) => readonly AreaId[],
): { readonly person: Person; readonly message: Message } {
  const say = stringsIn(language);
  const name = (id: AreaId): string => {
    const area = directory.area(id);
    return escapeText(area ? inLanguage(area.names, language) : id);
  };
  switch (command.kind) {
    case 'help':
      return { person, message: plain(say.help, say.help.split('\n')[0] ?? '') };
    case 'language':
      return command.language
        ? {
            person: { ...person, language: command.language },
            message: plain(stringsIn(command.language).languageSet),
          }
        : { person, message: plain(say.languageChoices) };
    case 'show_home':
      return { person, message: plain(person.homeArea ? say.homeNow(name(person.homeArea)) : say.homeNone) };
    case 'remove_home': {
      const { homeArea: _, ...rest } = person;
      return { person: rest, message: plain(say.homeRemoved) };
    }
    case 'set_home': {
      const [area] = read(command.place);
      if (!area) return { person, message: plain(say.homeUnknown) };
      return { person: { ...person, homeArea: area }, message: plain(say.homeSet(name(area))) };
    }
  }
}
