import type { Reader } from './oracle.ts';

/** Who of the test's world is asked: one at least in every role that is not the administrator's. */
export const readers: Reader[] = [
  { key: 'consultant', role: 'job_consultant', home: 'fsf' },
  { key: 'asfCaseworker', role: 'asf_caseworker', home: 'asf' },
  { key: 'lssOfficer', role: 'lss_officer', home: 'fsf' },
  { key: 'fkOfficer', role: 'fk_officer', home: 'fk' },
  { key: 'otherConsultant', role: 'job_consultant', home: 'fsf' },
  { key: 'supervisor', role: 'supervisor', home: 'fsf', unit: 'north' },
  { key: 'unitStaff', role: 'unit_staff', home: 'fsf', unit: 'north' },
  { key: 'projectLead', role: 'project_lead', home: 'fsf' },
  { key: 'manager', role: 'manager', home: 'fsf', manages: 'all' },
  { key: 'unitManager', role: 'manager', home: 'fsf', unit: 'south', manages: 'south' },
  { key: 'asfManager', role: 'manager', home: 'asf', manages: 'all' },
  { key: 'afOfficer', role: 'af_officer', home: 'af' },
  { key: 'schoolStaff', role: 'school_staff', home: 'school' },
  { key: 'analyst', role: 'analyst', home: 'fsf' },
  { key: 'modelManager', role: 'model_manager', home: 'fsf' },
];
