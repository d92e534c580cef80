import { texts } from '../../shared/parts/texts.ts';
import type { PictureRefusal } from './own-picture.rules.ts';

/** A member's own details: how to be reached, and a face. */
export const ownDetailsTexts = texts({
  sv: {
    title: 'Mina uppgifter',
    lead: 'De du är kontakt för ser ditt namn, ditt telefonnummer, din e-post och din bild på sina egna sidor. Ingen annan ser bilden.',
    saved: 'Dina uppgifter är sparade.',
    removed: 'Bilden är borttagen.',
    name: 'Namn',
    email: 'E-post',
    noEmail: 'Ingen e-post är registrerad',
    keptBy: 'Namn och e-post ändras av administratören.',
    phone: 'Telefon i arbetet',
    phoneHint:
      'Numret som de du hjälper ringer till, till exempel 070-174 06 05. Lämna tomt om de inte ska ringa.',
    picture: 'Bild på dig',
    newPicture: 'Ny bild på dig',
    pictureHint: 'PNG eller JPEG, högst 2 MB. Plats, tid och kamera i filen tas bort innan bilden sparas.',
    shown: 'Så här ser din bild ut för dem du hjälper.',
    none: 'Du har ingen bild. Ett ansikte är lättare att känna igen än ett namn, men du väljer själv.',
    save: 'Spara',
    remove: 'Ta bort bilden',
    elsewhere: (was: string, is: string) =>
      `Numret ändrades i ett annat fönster: från ”${was}” till ”${is}”. Det du skrev står kvar. Spara igen om det ska gälla.`,
    takenOver: (was: string, is: string) =>
      `Numret ändrades i ett annat fönster: från ”${was}” till ”${is}”. Det nya numret står i fältet.`,
    nothing: 'inget nummer',
    otherPicture: 'Bilden byttes i ett annat fönster. Välj bilden igen om du vill byta till den här.',
    refused: {
      picture_too_large: 'Bilden är större än 2 MB. Välj en mindre bild.',
      picture_too_wide: 'Bilden är bredare eller högre än 5000 punkter. Välj en mindre bild.',
      not_a_picture: 'Filen är ingen hel bild av slaget PNG eller JPEG. Välj en annan fil.',
    } satisfies Record<PictureRefusal, string> as Record<PictureRefusal, string>,
  },
  en: {
    title: 'My details',
    lead: 'Those whom you are the contact of see your name, telephone number, e-mail and picture on their own pages. Nobody else sees the picture.',
    saved: 'Your details are saved.',
    removed: 'The picture is removed.',
    name: 'Name',
    email: 'E-mail',
    noEmail: 'No e-mail is registered',
    keptBy: 'Name and e-mail are changed by the administrator.',
    phone: 'Telephone at work',
    phoneHint:
      'The number that those you help call, for example 070-174 06 05. Leave it empty if they are not to call.',
    picture: 'Picture of you',
    newPicture: 'New picture of you',
    pictureHint:
      'PNG or JPEG, at most 2 MB. Place, time and camera in the file are removed before the picture is saved.',
    shown: 'This is how your picture looks to those you help.',
    none: 'You have no picture. A face is easier to recognise than a name, but it is for you to choose.',
    save: 'Save',
    remove: 'Remove the picture',
    elsewhere: (was, is) =>
      `The number was changed in another window: from “${was}” to “${is}”. What you wrote still stands. Save again if it is to hold.`,
    takenOver: (was, is) =>
      `The number was changed in another window: from “${was}” to “${is}”. The new number stands in the field.`,
    nothing: 'no number',
    otherPicture:
      'The picture was changed in another window. Choose it again if you want to change to this one.',
    refused: {
      picture_too_large: 'The picture is larger than 2 MB. Choose a smaller one.',
      picture_too_wide: 'The picture is wider or higher than 5000 pixels. Choose a smaller one.',
      not_a_picture: 'The file is no whole picture of the kind PNG or JPEG. Choose another file.',
    },
  },
});
