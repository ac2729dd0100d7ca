-- Why: the conversations with the assistant.
-- Safe on live data: creates only.
-- Undo: DROP the two tables.

CREATE TABLE "Conversation" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "userId"       uuid NOT NULL,
    titre          text NOT NULL DEFAULT '',
    pinned         boolean NOT NULL DEFAULT false,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT conversation_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT conversation_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT conversation_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT conversation_titre_longueur CHECK (char_length(titre) <= 200)
);
COMMENT ON TABLE "Conversation" IS 'Conversation d''un utilisateur avec l''assistant.';
COMMENT ON COLUMN "Conversation".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Conversation"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Conversation"."userId" IS 'Utilisateur, seul à la lire.';
COMMENT ON COLUMN "Conversation".titre IS 'Titre affiché.';
COMMENT ON COLUMN "Conversation".pinned IS 'Vrai si la conversation est épinglée.';
COMMENT ON COLUMN "Conversation"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Conversation"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Conversation".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the conversations of one person, latest first, and the check of conversation_user_fk.
CREATE INDEX conversation_user_id_idx ON "Conversation" ("entrepriseId", "userId", "updatedAt" DESC, id DESC);
ALTER TABLE "Conversation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Conversation" FORCE ROW LEVEL SECURITY;
CREATE POLICY conversation_tenant ON "Conversation"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER conversation_touch BEFORE UPDATE ON "Conversation" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "Message" (
    id               uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"   uuid NOT NULL,
    "conversationId" uuid NOT NULL,
    role             text NOT NULL,
    contenu          text NOT NULL DEFAULT '',
    outils           jsonb NOT NULL DEFAULT '[]',
    tokens           integer NOT NULL DEFAULT 0,
    "createdAt"      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT message_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT message_conversation_fk FOREIGN KEY ("entrepriseId", "conversationId") REFERENCES "Conversation" ("entrepriseId", id),
    CONSTRAINT message_role_valeurs CHECK (role IN ('UTILISATEUR', 'ASSISTANT', 'OUTIL')),
    CONSTRAINT message_contenu_longueur CHECK (char_length(contenu) <= 100000),
    CONSTRAINT message_outils_forme CHECK (jsonb_typeof(outils) = 'array'),
    CONSTRAINT message_tokens_positif CHECK (tokens >= 0)
);
COMMENT ON TABLE "Message" IS 'Message d''une conversation ; il ne se modifie pas.';
COMMENT ON COLUMN "Message".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Message"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Message"."conversationId" IS 'Conversation.';
COMMENT ON COLUMN "Message".role IS 'Auteur : UTILISATEUR, ASSISTANT, OUTIL.';
COMMENT ON COLUMN "Message".contenu IS 'Texte du message.';
COMMENT ON COLUMN "Message".outils IS 'Outils appelés : nom, filtres, nombre de lignes.';
COMMENT ON COLUMN "Message".tokens IS 'Jetons consommés par le modèle de langage.';
COMMENT ON COLUMN "Message"."createdAt" IS 'Date et heure de création.';
-- Serves: the messages of one conversation in order, and the check of message_conversation_fk.
CREATE INDEX message_conversation_id_idx ON "Message" ("entrepriseId", "conversationId", "createdAt", id);
ALTER TABLE "Message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Message" FORCE ROW LEVEL SECURITY;
CREATE POLICY message_tenant ON "Message"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
