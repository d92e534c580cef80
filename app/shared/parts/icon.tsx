import arrowLeft from '@phosphor-icons/core/assets/regular/arrow-left.svg?raw';
import calendar from '@phosphor-icons/core/assets/regular/calendar-blank.svg?raw';
import check from '@phosphor-icons/core/assets/regular/check-circle.svg?raw';
import clock from '@phosphor-icons/core/assets/regular/clock.svg?raw';
import download from '@phosphor-icons/core/assets/regular/download-simple.svg?raw';
import handshake from '@phosphor-icons/core/assets/regular/handshake.svg?raw';
import info from '@phosphor-icons/core/assets/regular/info.svg?raw';
import lock from '@phosphor-icons/core/assets/regular/lock-simple.svg?raw';
import pause from '@phosphor-icons/core/assets/regular/pause.svg?raw';
import pencil from '@phosphor-icons/core/assets/regular/pencil-simple.svg?raw';
import plus from '@phosphor-icons/core/assets/regular/plus.svg?raw';
import printer from '@phosphor-icons/core/assets/regular/printer.svg?raw';
import upload from '@phosphor-icons/core/assets/regular/upload-simple.svg?raw';
import user from '@phosphor-icons/core/assets/regular/user.svg?raw';
import warning from '@phosphor-icons/core/assets/regular/warning.svg?raw';
import { raw } from 'hono/html';

const icons = {
  arrowLeft,
  calendar,
  check,
  clock,
  download,
  handshake,
  info,
  lock,
  pause,
  pencil,
  plus,
  printer,
  upload,
  user,
  warning,
};

export type IconName = keyof typeof icons;

/** Decoration beside a word, never instead of it. */
export const Icon = ({ name }: { name: IconName }) =>
  raw(icons[name].replace('<svg ', '<svg class="icon" aria-hidden="true" focusable="false" '));
