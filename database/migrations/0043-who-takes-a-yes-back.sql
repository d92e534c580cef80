-- Whether it is the person or somebody in the person's stead who takes a yes back is told to the functions; those that did not ask go.
drop function if exists app.withdraw_consent(uuid);
drop function if exists app.withdraw_consent_area(uuid, text);
