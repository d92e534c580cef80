import { texts } from '../../shared/parts/texts.ts';

/** Words of the frame around every page, and of the roles. */
export const frameTexts = texts({
  sv: {
    participants: 'Deltagare',
    followUp: 'Uppföljning',
    imports: 'Import',
    access: 'Behörigheter',
    staff: 'Personal och organisationer',
    roles: {
      lss_officer: 'LSS-handläggare',
      job_consultant: 'arbetskonsulent',
      supervisor: 'handledare',
      unit_staff: 'personal på enhet',
      project_lead: 'projektledare',
      fk_officer: 'handläggare på Försäkringskassan',
      af_officer: 'handläggare på Arbetsförmedlingen',
      asf_caseworker: 'handläggare på arbetsmarknadsavdelningen',
      school_staff: 'skolpersonal',
      manager: 'chef',
      analyst: 'analytiker',
      model_manager: 'modellansvarig',
      administrator: 'administratör',
    } as Record<string, string>,
  },
  en: {
    participants: 'Participants',
    followUp: 'Follow-up',
    imports: 'Import',
    access: 'Access',
    staff: 'Staff and organisations',
    roles: {
      lss_officer: 'LSS officer',
      job_consultant: 'job consultant',
      supervisor: 'supervisor',
      unit_staff: 'unit staff',
      project_lead: 'project lead',
      fk_officer: 'officer at the Social Insurance Agency',
      af_officer: 'officer at the Public Employment Service',
      asf_caseworker: 'caseworker at the labour-market department',
      school_staff: 'school staff',
      manager: 'manager',
      analyst: 'analyst',
      model_manager: 'model manager',
      administrator: 'administrator',
    } as Record<string, string>,
  },
});
