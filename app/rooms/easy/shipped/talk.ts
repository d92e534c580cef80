import arrowCounterClockwise from '@phosphor-icons/core/assets/duotone/arrow-counter-clockwise-duotone.svg?raw';
import bank from '@phosphor-icons/core/assets/duotone/bank-duotone.svg?raw';
import bookOpen from '@phosphor-icons/core/assets/duotone/book-open-duotone.svg?raw';
import buildingOffice from '@phosphor-icons/core/assets/duotone/building-office-duotone.svg?raw';
import buildings from '@phosphor-icons/core/assets/duotone/buildings-duotone.svg?raw';
import chalkboardTeacher from '@phosphor-icons/core/assets/duotone/chalkboard-teacher-duotone.svg?raw';
import chatCircleDots from '@phosphor-icons/core/assets/duotone/chat-circle-dots-duotone.svg?raw';
import envelope from '@phosphor-icons/core/assets/duotone/envelope-duotone.svg?raw';
import handshake from '@phosphor-icons/core/assets/duotone/handshake-duotone.svg?raw';
import hourglassMedium from '@phosphor-icons/core/assets/duotone/hourglass-medium-duotone.svg?raw';
import lifebuoy from '@phosphor-icons/core/assets/duotone/lifebuoy-duotone.svg?raw';
import pencilLine from '@phosphor-icons/core/assets/duotone/pencil-line-duotone.svg?raw';
import pencilSimple from '@phosphor-icons/core/assets/duotone/pencil-simple-duotone.svg?raw';
import phone from '@phosphor-icons/core/assets/duotone/phone-duotone.svg?raw';
import question from '@phosphor-icons/core/assets/duotone/question-duotone.svg?raw';
import smiley from '@phosphor-icons/core/assets/duotone/smiley-duotone.svg?raw';
import smileyMeh from '@phosphor-icons/core/assets/duotone/smiley-meh-duotone.svg?raw';
import smileySad from '@phosphor-icons/core/assets/duotone/smiley-sad-duotone.svg?raw';
import speakerHigh from '@phosphor-icons/core/assets/duotone/speaker-high-duotone.svg?raw';
import thumbsDown from '@phosphor-icons/core/assets/duotone/thumbs-down-duotone.svg?raw';
import thumbsUp from '@phosphor-icons/core/assets/duotone/thumbs-up-duotone.svg?raw';
import userCircle from '@phosphor-icons/core/assets/duotone/user-circle-duotone.svg?raw';
import userGear from '@phosphor-icons/core/assets/duotone/user-gear-duotone.svg?raw';
import users from '@phosphor-icons/core/assets/duotone/users-duotone.svg?raw';
import usersThree from '@phosphor-icons/core/assets/duotone/users-three-duotone.svg?raw';
import warningCircle from '@phosphor-icons/core/assets/duotone/warning-circle-duotone.svg?raw';

/** People, and what one says to them. */
export const talk = {
  konsulent: userCircle,
  handledare: chalkboardTeacher,
  chef: userGear,
  'god-man': handshake,
  van: users,
  grupp: usersThree,
  forsakringskassan: bank,
  arbetsformedlingen: buildings,
  kommunen: buildingOffice,
  fraga: question,
  ring: phone,
  skriv: pencilLine,
  prata: chatCircleDots,
  lyssna: speakerHigh,
  las: bookOpen,
  brev: envelope,
  hjalp: lifebuoy,
  ja: thumbsUp,
  nej: thumbsDown,
  vanta: hourglassMedium,
  andra: pencilSimple,
  angra: arrowCounterClockwise,
  bra: smiley,
  sadar: smileyMeh,
  svart: smileySad,
  fel: warningCircle,
};
