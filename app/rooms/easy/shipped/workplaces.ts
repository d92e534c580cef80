import archive from '@phosphor-icons/core/assets/duotone/archive-duotone.svg?raw';
import babyCarriage from '@phosphor-icons/core/assets/duotone/baby-carriage-duotone.svg?raw';
import books from '@phosphor-icons/core/assets/duotone/books-duotone.svg?raw';
import broom from '@phosphor-icons/core/assets/duotone/broom-duotone.svg?raw';
import car from '@phosphor-icons/core/assets/duotone/car-duotone.svg?raw';
import chefHat from '@phosphor-icons/core/assets/duotone/chef-hat-duotone.svg?raw';
import coffee from '@phosphor-icons/core/assets/duotone/coffee-duotone.svg?raw';
import cookingPot from '@phosphor-icons/core/assets/duotone/cooking-pot-duotone.svg?raw';
import desk from '@phosphor-icons/core/assets/duotone/desk-duotone.svg?raw';
import factory from '@phosphor-icons/core/assets/duotone/factory-duotone.svg?raw';
import firstAidKit from '@phosphor-icons/core/assets/duotone/first-aid-kit-duotone.svg?raw';
import hammer from '@phosphor-icons/core/assets/duotone/hammer-duotone.svg?raw';
import hardHat from '@phosphor-icons/core/assets/duotone/hard-hat-duotone.svg?raw';
import laptop from '@phosphor-icons/core/assets/duotone/laptop-duotone.svg?raw';
import parcel from '@phosphor-icons/core/assets/duotone/package-duotone.svg?raw';
import pawPrint from '@phosphor-icons/core/assets/duotone/paw-print-duotone.svg?raw';
import plant from '@phosphor-icons/core/assets/duotone/plant-duotone.svg?raw';
import storefront from '@phosphor-icons/core/assets/duotone/storefront-duotone.svg?raw';
import swimmingPool from '@phosphor-icons/core/assets/duotone/swimming-pool-duotone.svg?raw';
import toolbox from '@phosphor-icons/core/assets/duotone/toolbox-duotone.svg?raw';
import treeEvergreen from '@phosphor-icons/core/assets/duotone/tree-evergreen-duotone.svg?raw';
import warehouse from '@phosphor-icons/core/assets/duotone/warehouse-duotone.svg?raw';
import washingMachine from '@phosphor-icons/core/assets/duotone/washing-machine-duotone.svg?raw';

/** Kinds of places where one works. */
export const workplaces = {
  lager: warehouse,
  kok: cookingPot,
  forskola: babyCarriage,
  bad: swimmingPool,
  arkiv: archive,
  vaktmastare: toolbox,
  butik: storefront,
  kontor: desk,
  tradgard: plant,
  stad: broom,
  tvatt: washingMachine,
  djur: pawPrint,
  verkstad: hammer,
  bygg: hardHat,
  bil: car,
  restaurang: chefHat,
  bibliotek: books,
  sjukhus: firstAidKit,
  fabrik: factory,
  skog: treeEvergreen,
  dator: laptop,
  cafe: coffee,
  post: parcel,
};
