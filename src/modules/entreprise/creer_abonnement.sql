-- Creates the subscription of a company, on trial. $1 id, $2 tenant, $3 plan, $4 end of the trial.
INSERT INTO "Subscription" (id, "entrepriseId", plan, status, "essaiFinAt")
VALUES ($1, $2, $3, 'ESSAI', $4)
