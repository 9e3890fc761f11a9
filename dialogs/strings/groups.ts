import type { GroupKind, GroupRole } from '../../knowledge/directory/group.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of groups. Parameters are already escaped for where they stand. */
export interface GroupStrings {
  readonly kinds: Readonly<Record<GroupKind, string>>;
  readonly roles: Readonly<Record<GroupRole, string>>;
  /** A member with a role, within a list. */
  readonly memberAs: (name: string, role: string) => string;
}

export const groupStrings: Readonly<Record<Language, GroupStrings>> = {
  fi: {
    kinds: { working_group: 'työryhmä', core_team: 'ydintiimi', network: 'verkosto' },
    roles: { chair: 'puheenjohtaja', secretary: 'sihteeri', member: 'jäsen' },
    memberAs: (name, role) => `${name} (${role})`,
  },
  sv: {
    kinds: { working_group: 'arbetsgrupp', core_team: 'kärngrupp', network: 'nätverk' },
    roles: { chair: 'ordförande', secretary: 'sekreterare', member: 'medlem' },
    memberAs: (name, role) => `${name} (${role})`,
  },
  en: {
    kinds: { working_group: 'working group', core_team: 'core team', network: 'network' },
    roles: { chair: 'chair', secretary: 'secretary', member: 'member' },
    memberAs: (name, role) => `${name} (${role})`,
  },
};
