import type { Language } from '../../knowledge/kernel/languages.ts';
import type { LossReason } from '../consultation/windows/bookings-after.ts';

/** Why a booking, by its time `ti 17.11. klo 12–12.30`, loses that by a change of its window. */
export const whyLost: Readonly<Record<Language, Readonly<Record<LossReason, (time: string) => string>>>> = {
  fi: {
    off: (time) => `${time}: sinä päivänä ei ole enää konsultaatioaikaa`,
    away: (time) => `${time}: asiantuntija on silloin poissa`,
    hours: (time) => `${time}: ei mahdu uusiin kellonaikoihin`,
    room: (time) => `${time}: uusissa ajoissa ei ole sille vapaata paikkaa`,
    busy: (time) => `${time}: asiantuntijalla on uuteen aikaan toinen konsultaatio`,
  },
  sv: {
    off: (time) => `${time}: den dagen finns det ingen konsultationstid längre`,
    away: (time) => `${time}: specialisten är borta då`,
    hours: (time) => `${time}: ryms inte inom de nya klockslagen`,
    room: (time) => `${time}: det finns ingen ledig plats bland de nya tiderna`,
    busy: (time) => `${time}: specialisten har en annan konsultation vid den nya tiden`,
  },
  en: {
    off: (time) => `${time}: there is no consultation time on that day any more`,
    away: (time) => `${time}: the specialist is away then`,
    hours: (time) => `${time}: it is outside the new hours`,
    room: (time) => `${time}: there is no free place among the new times`,
    busy: (time) => `${time}: the specialist has another consultation at the new time`,
  },
};
