import type { Role } from '../database/access-acts.ts';

/** The organisations of the demo's collaboration. Nobody signs in from the last one: its answers are recorded by the sender. */
export const organisations = {
  fsf: ['FSF', 'Funktionsstödsförvaltningen', 'FSF', 'Växeln, 070-174 06 05'],
  asf: ['ASF', 'Arbetsmarknads- och socialförvaltningen', 'ASF', 'Växeln, 070-174 06 06'],
  fk: ['FK', 'Försäkringskassan', 'FK', 'Samverkan, 070-174 06 07'],
  af: ['AF', 'Arbetsförmedlingen', 'AF', 'Rehabilitering till arbete, 070-174 06 08'],
  school: ['school', 'Kanalgymnasiet', 'Skolan', 'Studie- och yrkesvägledning, 070-174 06 09'],
  provider: ['provider', 'Stegvis (påhittad leverantör)', 'Stegvis', 'Receptionen, 070-174 06 10'],
} as const;
export type OrganisationKey = keyof typeof organisations;

export const units = {
  ang: 'Ängens dagliga verksamhet',
  verkstan: 'Norra verkstan',
  cafe: 'Café Bryggan',
  enskilda: 'Enskilda platser',
  almen: 'Almens dagliga verksamhet',
  backen: 'Backens dagliga verksamhet',
  ekliden: 'Eklidens dagliga verksamhet',
  fyren: 'Fyrens dagliga verksamhet',
  glantan: 'Gläntans dagliga verksamhet',
  kvarnen: 'Kvarnens dagliga verksamhet',
  linden: 'Lindens dagliga verksamhet',
  solsidan: 'Solsidans dagliga verksamhet',
  videt: 'Videts dagliga verksamhet',
  aterbruk: 'Återbruket',
  sodra: 'Södra verkstan',
  tradgard: 'Trädgårdslaget',
  tryckeri: 'Lilla tryckeriet',
  lagret: 'Gruppen på lagret',
  vaxthuset: 'Gruppen i växthuset',
} as const;
export type UnitKey = keyof typeof units;

export type Post = [name: string, organisation: OrganisationKey, role: Role, unit?: UnitKey];

/** Everybody whom one can sign in as in the demo; all names are invented. Who has two posts signs in once and acts in one of them. */
export const townStaff = {
  lena: ['Lena Ek', 'fsf', 'lss_officer'],
  peter: ['Peter Alm', 'fsf', 'lss_officer'],
  sara: ['Sara Holm', 'fsf', 'job_consultant'],
  jonas: ['Jonas Frisk', 'fsf', 'job_consultant'],
  leila: ['Leila Nord', 'fsf', 'supervisor', 'enskilda'],
  mattias: ['Mattias Falk', 'fsf', 'supervisor', 'verkstan'],
  anja: ['Anja Sköld', 'fsf', 'unit_staff', 'cafe'],
  siv: ['Siv Lundh', 'fsf', 'unit_staff', 'ang'],
  eva: ['Eva Strand', 'fsf', 'project_lead'],
  evaForModels: ['Eva Strand', 'fsf', 'model_manager'],
  jon: ['Jon Berg', 'fsf', 'manager'],
  birgitta: ['Birgitta Lund', 'fsf', 'manager', 'ang'],
  nils: ['Nils Wester', 'fsf', 'analyst'],
  mia: ['Mia Dahl', 'fsf', 'administrator'],
  fatima: ['Fatima Haddad', 'asf', 'asf_caseworker'],
  bjorn: ['Björn Lindell', 'asf', 'asf_caseworker'],
  helena: ['Helena Quist', 'asf', 'manager'],
  oskar: ['Oskar Rönn', 'asf', 'manager'],
  malin: ['Malin Roos', 'fk', 'fk_officer'],
  tomas: ['Tomas Vik', 'fk', 'fk_officer'],
  gunnar: ['Gunnar Brandt', 'fk', 'manager'],
  yasmin: ['Yasmin Karimi', 'af', 'af_officer'],
  rolf: ['Rolf Stern', 'af', 'manager'],
  lotta: ['Lotta Palm', 'school', 'school_staff'],
  kerstin: ['Kerstin Ask', 'school', 'manager'],
} as const satisfies Record<string, Post>;

/** The small neighbour: its own staff, and the FK officer who serves both. */
export const neighbourStaff = {
  ylva: ['Ylva Storm', 'fsf', 'job_consultant'],
  sten: ['Sten Roth', 'fsf', 'manager'],
  malinThere: ['Malin Roos', 'fk', 'fk_officer'],
} as const satisfies Record<string, Post>;

export type StaffKey = keyof typeof townStaff | keyof typeof neighbourStaff;
