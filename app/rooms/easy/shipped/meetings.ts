import bicycle from '@phosphor-icons/core/assets/duotone/bicycle-duotone.svg?raw';
import bus from '@phosphor-icons/core/assets/duotone/bus-duotone.svg?raw';
import calendarCheck from '@phosphor-icons/core/assets/duotone/calendar-check-duotone.svg?raw';
import calendarDots from '@phosphor-icons/core/assets/duotone/calendar-dots-duotone.svg?raw';
import chatsCircle from '@phosphor-icons/core/assets/duotone/chats-circle-duotone.svg?raw';
import checkSquare from '@phosphor-icons/core/assets/duotone/check-square-duotone.svg?raw';
import clock from '@phosphor-icons/core/assets/duotone/clock-duotone.svg?raw';
import envelopeOpen from '@phosphor-icons/core/assets/duotone/envelope-open-duotone.svg?raw';
import listChecks from '@phosphor-icons/core/assets/duotone/list-checks-duotone.svg?raw';
import mapPinLine from '@phosphor-icons/core/assets/duotone/map-pin-line-duotone.svg?raw';
import personSimpleWalk from '@phosphor-icons/core/assets/duotone/person-simple-walk-duotone.svg?raw';
import sun from '@phosphor-icons/core/assets/duotone/sun-duotone.svg?raw';
import taxi from '@phosphor-icons/core/assets/duotone/taxi-duotone.svg?raw';
import train from '@phosphor-icons/core/assets/duotone/train-duotone.svg?raw';
import translate from '@phosphor-icons/core/assets/duotone/translate-duotone.svg?raw';
import userPlus from '@phosphor-icons/core/assets/duotone/user-plus-duotone.svg?raw';
import videoCamera from '@phosphor-icons/core/assets/duotone/video-camera-duotone.svg?raw';

/** Meetings, time and how to get there. */
export const meetings = {
  mote: chatsCircle,
  tid: clock,
  dag: sun,
  vecka: calendarDots,
  kalender: calendarCheck,
  plats: mapPinLine,
  inbjudan: envelopeOpen,
  bestamt: checkSquare,
  tolk: translate,
  'ta-med': userPlus,
  fore: listChecks,
  buss: bus,
  tag: train,
  taxi,
  ga: personSimpleWalk,
  cykel: bicycle,
  video: videoCamera,
};
