import bookOpenText from '@phosphor-icons/core/assets/duotone/book-open-text-duotone.svg?raw';
import coffee from '@phosphor-icons/core/assets/duotone/coffee-duotone.svg?raw';
import eye from '@phosphor-icons/core/assets/duotone/eye-duotone.svg?raw';
import eyes from '@phosphor-icons/core/assets/duotone/eyes-duotone.svg?raw';
import forkKnife from '@phosphor-icons/core/assets/duotone/fork-knife-duotone.svg?raw';
import handPalm from '@phosphor-icons/core/assets/duotone/hand-palm-duotone.svg?raw';
import heartbeat from '@phosphor-icons/core/assets/duotone/heartbeat-duotone.svg?raw';
import house from '@phosphor-icons/core/assets/duotone/house-duotone.svg?raw';
import image from '@phosphor-icons/core/assets/duotone/image-duotone.svg?raw';
import lockSimple from '@phosphor-icons/core/assets/duotone/lock-simple-duotone.svg?raw';
import money from '@phosphor-icons/core/assets/duotone/money-duotone.svg?raw';
import palette from '@phosphor-icons/core/assets/duotone/palette-duotone.svg?raw';
import plusCircle from '@phosphor-icons/core/assets/duotone/plus-circle-duotone.svg?raw';
import printer from '@phosphor-icons/core/assets/duotone/printer-duotone.svg?raw';
import rows from '@phosphor-icons/core/assets/duotone/rows-duotone.svg?raw';
import shareNetwork from '@phosphor-icons/core/assets/duotone/share-network-duotone.svg?raw';
import slidersHorizontal from '@phosphor-icons/core/assets/duotone/sliders-horizontal-duotone.svg?raw';
import textAa from '@phosphor-icons/core/assets/duotone/text-aa-duotone.svg?raw';
import thermometer from '@phosphor-icons/core/assets/duotone/thermometer-duotone.svg?raw';
import wallet from '@phosphor-icons/core/assets/duotone/wallet-duotone.svg?raw';

/** Who sees, money, health, and how the pages look. */
export const life = {
  'vem-ser': eye,
  'vem-har-tittat': eyes,
  hemligt: lockSimple,
  dela: shareNetwork,
  stopp: handPalm,
  pengar: money,
  lon: wallet,
  sjuk: thermometer,
  frisk: heartbeat,
  paus: coffee,
  mat: forkKnife,
  hem: house,
  installningar: slidersHorizontal,
  text: textAa,
  farger: palette,
  bilder: image,
  mangd: rows,
  'skriv-ut': printer,
  ord: bookOpenText,
  ny: plusCircle,
};
