import arrowUUpLeft from '@phosphor-icons/core/assets/duotone/arrow-u-up-left-duotone.svg?raw';
import books from '@phosphor-icons/core/assets/duotone/books-duotone.svg?raw';
import briefcase from '@phosphor-icons/core/assets/duotone/briefcase-duotone.svg?raw';
import checkCircle from '@phosphor-icons/core/assets/duotone/check-circle-duotone.svg?raw';
import clipboardText from '@phosphor-icons/core/assets/duotone/clipboard-text-duotone.svg?raw';
import handHeart from '@phosphor-icons/core/assets/duotone/hand-heart-duotone.svg?raw';
import handPointing from '@phosphor-icons/core/assets/duotone/hand-pointing-duotone.svg?raw';
import handWaving from '@phosphor-icons/core/assets/duotone/hand-waving-duotone.svg?raw';
import hourglass from '@phosphor-icons/core/assets/duotone/hourglass-duotone.svg?raw';
import houseLine from '@phosphor-icons/core/assets/duotone/house-line-duotone.svg?raw';
import lifebuoy from '@phosphor-icons/core/assets/duotone/lifebuoy-duotone.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/assets/duotone/magnifying-glass-duotone.svg?raw';
import mapPin from '@phosphor-icons/core/assets/duotone/map-pin-duotone.svg?raw';
import path from '@phosphor-icons/core/assets/duotone/path-duotone.svg?raw';
import signpost from '@phosphor-icons/core/assets/duotone/signpost-duotone.svg?raw';
import star from '@phosphor-icons/core/assets/duotone/star-duotone.svg?raw';
import student from '@phosphor-icons/core/assets/duotone/student-duotone.svg?raw';
import target from '@phosphor-icons/core/assets/duotone/target-duotone.svg?raw';
import usersThree from '@phosphor-icons/core/assets/duotone/users-three-duotone.svg?raw';
import wrench from '@phosphor-icons/core/assets/duotone/wrench-duotone.svg?raw';

/** Where one is on the way and what comes. */
export const way = {
  'steg.1': handWaving,
  'steg.2': clipboardText,
  'steg.3': wrench,
  'steg.4': usersThree,
  'steg.5': magnifyingGlass,
  'steg.6': briefcase,
  steg: path,
  vag: signpost,
  plan: clipboardText,
  mal: target,
  jobb: briefcase,
  ova: wrench,
  prova: handPointing,
  skola: student,
  studier: books,
  hand: handWaving,
  klart: checkCircle,
  har: mapPin,
  sen: hourglass,
  tillbaka: arrowUUpLeft,
  'daglig-verksamhet': houseLine,
  kan: star,
  behover: lifebuoy,
  stod: handHeart,
};
