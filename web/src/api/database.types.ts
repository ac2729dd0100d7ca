// Made by `mypropartner openapi --typescript` from the schema of the database: do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  public: {
    Tables: {
      /** Entreprise cliente de MyProPartner : le locataire, à qui appartient toute autre ligne. */
      Entreprise: {
        Row: {
          /** Identifiant de l'entreprise (UUIDv7 donné par le serveur) ; c'est le locataire de toutes les autres tables. */
          id: string
          /** Nom d'usage de l'entreprise. */
          nom: string
          /** Adresse électronique de l'entreprise, en minuscules ; unique dans toute la base. */
          email: string
          /** Nom court dans les adresses web : minuscules, chiffres et tirets ; unique dans toute la base. */
          slug: string
          /** Numéro SIRET (14 chiffres) de l'établissement principal ; unique dans toute la base. */
          siret: string | null
          /** Formule souscrite : DECOUVERTE, ESSENTIEL, PRO, BUSINESS, ENTERPRISE. */
          plan: Database['public']['Enums']['Entreprise_plan']
          /** Vrai si l'abonnement permet d'écrire ; sinon l'entreprise lit, exporte, clôt sa caisse et émet des avoirs. */
          abonnementActif: boolean
          /** Métier : COMMERCE, RESTAURATION, ARTISAN, SERVICES, BEAUTE, ASSOCIATION, AUTRE. */
          businessType: Database['public']['Enums']['Entreprise_businessType']
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: {
          id?: never
          nom?: string
          email?: string
          slug?: never
          siret?: string | null
          plan?: never
          abonnementActif?: never
          businessType?: Database['public']['Enums']['Entreprise_businessType']
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: []
      }
      /** Réglages de l'entreprise : identité légale, TVA, banque, présentation, règlement, fidélité, comptes. */
      ParametresEntreprise: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Dénomination légale imprimée sur les pièces. */
          raisonSociale: string | null
          /** Forme juridique (SARL, SAS, entreprise individuelle…). */
          formeJuridique: string | null
          /** Capital social en euros, imprimé pour les sociétés. */
          capitalSocial: number | null
          /** Adresse du siège (numéro, voie, complément). */
          adresse: string | null
          /** Code postal du siège. */
          codePostal: string | null
          /** Ville du siège. */
          ville: string | null
          /** Pays du siège (ISO 3166, deux lettres). */
          pays: string
          /** Téléphone imprimé sur les pièces. */
          telephone: string | null
          /** Adresse du site web. */
          siteWeb: string | null
          /** Numéro SIREN (9 chiffres). */
          siren: string | null
          /** Numéro de TVA intracommunautaire ; vide en franchise. */
          numeroTva: string | null
          /** Ville du greffe d'immatriculation au RCS. */
          rcsVille: string | null
          /** Code NAF (APE) de l'activité principale. */
          codeNaf: string | null
          /** Régime de TVA en cours : REEL_MENSUEL, REEL_TRIMESTRIEL, SIMPLIFIE (supprimé au 1er janvier 2027), FRANCHISE. */
          regimeTva: Database['public']['Enums']['ParametresEntreprise_regimeTva']
          /** Premier jour du régime de TVA en cours. */
          regimeTvaDepuis: string | null
          /** Régimes passés : liste de {regime, du, au}. */
          regimeTvaHistorique: Json
          /** Vrai si l'entreprise a opté pour le paiement de la TVA d'après les débits. */
          optionDebits: boolean
          /** Premier jour de l'option pour les débits. */
          optionDebitsDepuis: string | null
          /** Territoire de TVA : METROPOLE, CORSE, DOM. */
          territoire: Database['public']['Enums']['ParametresEntreprise_territoire']
          /** Adresse de réception des factures électroniques. */
          adresseFacturationElectronique: string | null
          /** Schéma de l'adresse électronique (0225 : annuaire français). */
          schemaAdresseElectronique: string
          /** Plateforme agréée choisie pour la facture électronique. */
          plateformeAgreee: string | null
          /** IBAN imprimé sur les factures, sans espaces. */
          iban: string | null
          /** BIC de la banque. */
          bic: string | null
          /** Fichier du logo (systeme.file). */
          logo: string | null
          /** Couleur principale des pièces, #RRVVBB. */
          couleurPrimaire: string
          /** Texte ajouté au pied des pièces. */
          piedDePage: string | null
          /** Délai de paiement proposé, en jours. */
          delaiPaiementJours: number
          /** Vrai si l'échéance est reportée à la fin du mois. */
          finDeMois: boolean
          /** Taux annuel des pénalités de retard, en pour cent ; vide : trois fois l'intérêt légal. */
          tauxPenalites: number | null
          /** Conditions d'escompte pour paiement anticipé ; vide : néant. */
          escompte: string | null
          /** Devise des montants (ISO 4217). */
          devise: string
          /** Langue et pays de présentation. */
          locale: string
          /** Fuseau horaire qui donne la date des pièces. */
          fuseauHoraire: string
          /** Vrai si l'on peut vendre un article absent du stock. */
          stockNegatifAutorise: boolean
          /** Points de fidélité gagnés par euro ; 0 : pas de programme de fidélité. */
          pointsParEuro: number
          /** Base du gain de points : HT, TTC. */
          baseGain: Database['public']['Enums']['ParametresEntreprise_baseGain']
          /** Valeur d'un point en euros quand il est dépensé. */
          valeurPoint: number
          /** Durée de vie des points en mois ; vide : sans limite. */
          validitePointsMois: number | null
          /** Niveaux de relance : liste de {niveau, joursApresEcheance, canal, texte}. */
          relances: Json
          /** Adresse électronique qui envoie les pièces. */
          emailExpediteur: string | null
          /** Comptes comptables de l'export FEC, par rôle. */
          comptes: Json
          /** Premier mois de l'exercice comptable (1 à 12). */
          exerciceDebutMois: number
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
          /** Nombre de jours pendant lesquels une commande garde le stock qu'elle réserve ; vide : jusqu'à la fin de la commande. */
          delaiReservationJours: number | null
        }
        Insert: never
        Update: {
          id?: never
          entrepriseId?: never
          raisonSociale?: string | null
          formeJuridique?: string | null
          capitalSocial?: number | null
          adresse?: string | null
          codePostal?: string | null
          ville?: string | null
          pays?: string
          telephone?: string | null
          siteWeb?: string | null
          siren?: string | null
          numeroTva?: string | null
          rcsVille?: string | null
          codeNaf?: string | null
          regimeTva?: Database['public']['Enums']['ParametresEntreprise_regimeTva']
          regimeTvaDepuis?: string | null
          regimeTvaHistorique?: Json
          optionDebits?: boolean
          optionDebitsDepuis?: string | null
          territoire?: Database['public']['Enums']['ParametresEntreprise_territoire']
          adresseFacturationElectronique?: string | null
          schemaAdresseElectronique?: string
          plateformeAgreee?: string | null
          iban?: string | null
          bic?: string | null
          logo?: string | null
          couleurPrimaire?: string
          piedDePage?: string | null
          delaiPaiementJours?: number
          finDeMois?: boolean
          tauxPenalites?: number | null
          escompte?: string | null
          devise?: string
          locale?: string
          fuseauHoraire?: string
          stockNegatifAutorise?: boolean
          pointsParEuro?: number
          baseGain?: Database['public']['Enums']['ParametresEntreprise_baseGain']
          valeurPoint?: number
          validitePointsMois?: number | null
          relances?: Json
          emailExpediteur?: string | null
          comptes?: Json
          exerciceDebutMois?: number
          createdAt?: never
          updatedAt?: never
          version?: never
          delaiReservationJours?: number | null
        }
        Relationships: [
          { foreignKeyName: 'parametres_entreprise_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: true; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Abonnement de l'entreprise à MyProPartner et son état chez le prestataire de paiement. */
      Subscription: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Formule payée : DECOUVERTE, ESSENTIEL, PRO, BUSINESS, ENTERPRISE. */
          plan: Database['public']['Enums']['Subscription_plan']
          /** État : ESSAI, ACTIF, IMPAYE, RESTREINT, RESILIATION_PLANIFIEE, RESILIE, INCOMPLET. */
          status: Database['public']['Enums']['Subscription_status']
          /** État tel que le prestataire de paiement le nomme. */
          statutFournisseur: string | null
          /** Identifiant du client chez Stripe. */
          stripeCustomerId: string | null
          /** Identifiant de l'abonnement chez Stripe. */
          stripeSubscriptionId: string | null
          /** Fin de la période payée. */
          currentPeriodEnd: string | null
          /** Vrai si l'abonnement s'arrête à la fin de la période. */
          cancelAtPeriodEnd: boolean
          /** Fin de l'essai gratuit. */
          essaiFinAt: string | null
          /** Formule qui remplacera l'actuelle à la fin de la période. */
          planSuivant: Database['public']['Enums']['Subscription_planSuivant'] | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'subscription_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: true; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Consommation mensuelle des limites de la formule ; une ligne par entreprise et par mois. */
      UsageCounter: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Premier jour du mois compté. */
          periode: string
          /** Documents émis dans le mois. */
          documents: number
          /** Questions posées à l'assistant dans le mois. */
          questions: number
          /** Courriels envoyés dans le mois. */
          emails: number
          /** SMS envoyés dans le mois. */
          sms: number
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification, donnée par le serveur. */
          updatedAt: string
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'usage_counter_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Personne qui travaille dans l'entreprise et se connecte à MyProPartner. */
      User: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Adresse électronique de connexion, en minuscules ; unique dans toute la base. */
          email: string
          /** Nom de famille. */
          nom: string
          /** Prénom. */
          prenom: string
          /** Rôle : PROPRIETAIRE, ADMIN, MANAGER, COMPTABLE, VENDEUR, CAISSIER. */
          role: Database['public']['Enums']['User_role']
          /** État du compte : ACTIF, INVITE, SUSPENDU. */
          status: Database['public']['Enums']['User_status']
          /** Vrai pour un propriétaire ; l'entreprise en garde toujours au moins un. */
          isOwner: boolean
          /** Téléphone au format international (+33…). */
          telephone: string | null
          /** Date et heure de la dernière connexion. */
          derniereConnexionAt: string | null
          /** Texte de recherche sans accents (nom, prénom, adresse), calculé. Absent de « * » : à nommer dans select. */
          recherche: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'user_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Droits d'un utilisateur quand ils s'écartent de ceux de son rôle. */
      UserPermissions: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Utilisateur concerné ; une ligne au plus par utilisateur. */
          userId: string
          /** Écarts par rapport au rôle : {domaine: [actions]}. */
          droits: Json
          /** Magasins auxquels l'utilisateur est limité ; vide : tous. */
          storeIds: string[] | null
          /** Remise la plus forte qu'il peut accorder, en pour cent ; vide : celle du rôle. */
          remiseMax: number | null
          /** Voit les prix d'achat ; vide : selon le rôle. */
          voirPrixAchat: boolean | null
          /** Voit les marges ; vide : selon le rôle. */
          voirMarges: boolean | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'user_permissions_user_fk'; columns: ['userId']; isOneToOne: true; referencedRelation: 'User'; referencedColumns: ['id'] }
        ]
      }
      /** Horaire de travail prévu, répété chaque semaine. */
      UserSchedule: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Salarié. */
          userId: string
          /** Magasin. */
          storeId: string | null
          /** Jour de la semaine, de 1 (lundi) à 7 (dimanche). */
          jourSemaine: number
          /** Heure de début, heure locale. */
          heureDebut: string
          /** Heure de fin ; avant heureDebut, elle est le lendemain. */
          heureFin: string
          /** Pause non travaillée, en minutes. */
          pauseMinutes: number
          /** Premier jour d'application. */
          valideDu: string
          /** Dernier jour d'application ; vide : sans fin. */
          valideAu: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          userId: string
          storeId?: string | null
          jourSemaine: number
          heureDebut: string
          heureFin: string
          pauseMinutes?: number
          valideDu?: string
          valideAu?: string | null
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          userId?: string
          storeId?: string | null
          jourSemaine?: number
          heureDebut?: string
          heureFin?: string
          pauseMinutes?: number
          valideDu?: string
          valideAu?: string | null
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'user_schedule_store_fk'; columns: ['storeId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] },
          { foreignKeyName: 'user_schedule_user_fk'; columns: ['userId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] }
        ]
      }
      /** Temps de travail pointé ; deux pointages d'une personne ne se chevauchent pas. */
      TimeEntry: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Salarié. */
          userId: string
          /** Magasin. */
          storeId: string | null
          /** Début du travail. */
          debut: string
          /** Fin du travail ; vide tant qu'il dure. */
          fin: string | null
          /** Pause non travaillée, en minutes. */
          pauseMinutes: number
          /** État : OUVERT, PAUSE, FERME, A_CORRIGER, APPROUVE. */
          statut: Database['public']['Enums']['TimeEntry_statut']
          /** Origine du pointage : CAISSE, WEB, API. */
          source: Database['public']['Enums']['TimeEntry_source']
          /** Commentaire. */
          commentaire: string | null
          /** Responsable qui a corrigé le pointage. */
          corrigeParId: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'time_entry_corrige_par_fk'; columns: ['corrigeParId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] },
          { foreignKeyName: 'time_entry_store_fk'; columns: ['storeId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] },
          { foreignKeyName: 'time_entry_user_fk'; columns: ['userId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] }
        ]
      }
      /** Journal de ce que font les utilisateurs ; jamais modifié, chaîné par entreprise, il survit à ce qu'il décrit. */
      UserActivity: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Rang dans la chaîne de l'entreprise, de 1 en 1, donné par la base. */
          rang: number
          /** Auteur ; vide pour le système. */
          userId: string | null
          /** Verbe accompli, par exemple valider. */
          action: string
          /** Modèle concerné, par exemple Document. */
          modele: string
          /** Identifiant de la ligne concernée ; pas de lien, elle peut disparaître. */
          modeleId: string | null
          /** Valeurs avant, limitées à ce qui change. Inconnu sans le droit « catalogue:voir_prix_achat ». */
          avant: Json | null
          /** Valeurs après. Inconnu sans le droit « catalogue:voir_prix_achat ». */
          apres: Json | null
          /** Responsable qui a approuvé l'action par son code. */
          approuveParId: string | null
          /** Origine : WEB, CAISSE, API, IA, AUTOMATION, SYSTEME. */
          source: Database['public']['Enums']['UserActivity_source']
          /** Adresse IP de l'appelant. */
          ip: string | null
          /** SHA-256 de l'empreinte précédente et du contenu de la ligne, calculée par la base. Absent de « * » : à nommer dans select. */
          empreinte: string
          /** Empreinte de la ligne de rang précédent ; 32 octets nuls pour la première. Absent de « * » : à nommer dans select. */
          empreintePrecedente: string
          /** Date et heure de création. */
          createdAt: string
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'user_activity_approuve_par_fk'; columns: ['approuveParId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] },
          { foreignKeyName: 'user_activity_user_fk'; columns: ['userId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] }
        ]
      }
      /** Invitation à rejoindre l'équipe, consommée une seule fois. */
      UserInvitationToken: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Adresse électronique invitée, en minuscules. */
          email: string
          /** Rôle donné à l'acceptation. */
          role: Database['public']['Enums']['UserInvitationToken_role']
          /** Magasins auxquels la personne sera limitée ; vide : tous. */
          storeIds: string[] | null
          /** État : ENVOYEE, ACCEPTEE, EXPIREE, REVOQUEE. */
          statut: Database['public']['Enums']['UserInvitationToken_statut']
          /** Utilisateur qui invite. */
          invitePar: string
          /** Fin de validité. */
          expireAt: string
          /** Date et heure de l'acceptation. */
          accepteeAt: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'user_invitation_token_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'user_invitation_token_invite_par_fk'; columns: ['invitePar']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] }
        ]
      }
      /** Produit, service ou bon cadeau vendu par l'entreprise. */
      Article: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Catégorie de l'article. */
          categorieId: string | null
          /** Référence, unique dans l'entreprise. */
          reference: string
          /** Nom de l'article. */
          nom: string
          /** Nature : PRODUIT, SERVICE, BON_CADEAU. */
          type: Database['public']['Enums']['Article_type']
          /** Prix d'achat hors taxes en euros ; visible selon les droits. Inconnu sans le droit « catalogue:voir_prix_achat ». */
          prix_achat: number | null
          /** Prix de vente hors taxes en euros. */
          prix_vente_ht: number
          /** Taux de TVA en pour cent (20, 10, 5.5, 2.1, 0). */
          tva: number
          /** Stock total, somme des magasins ; cache des mouvements. */
          stock_actuel: number
          /** Stock sous lequel une alerte est levée. */
          stock_alerte: number
          /** Faux si l'article n'est plus proposé. */
          actif: boolean
          /** Codes-barres de l'article (plusieurs possibles). */
          codeBarres: string[]
          /** Unité (recommandation 20 de l'ONU : C62 pièce, HUR heure, KGM kilo, MTR mètre…). */
          unite: string
          /** Vrai si les ventes de l'article font sortir du stock. */
          suiviStock: boolean
          /** Vrai si l'article peut être vendu sans stock. */
          stockNegatifAutorise: boolean
          /** Prix de vente toutes taxes comprises ; quand il est donné, c'est lui qui fait foi. */
          prix_vente_ttc: number | null
          /** Description commerciale. */
          description: string | null
          /** Fichier de l'image (systeme.file). */
          image: string | null
          /** Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O. */
          categorieTva: Database['public']['Enums']['Article_categorieTva']
          /** Valeurs des champs personnalisés, par code. */
          champsPersonnalises: Json
          /** Compte de vente de l'export comptable ; vide : celui des paramètres. */
          compteComptable: string | null
          /** Texte de recherche sans accents (référence, nom), calculé. Absent de « * » : à nommer dans select. */
          recherche: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
          /** Vrai si l'article est suivi, proposé, et que son stock est sous son seuil d'alerte ; calculé. */
          sousSeuil: boolean
          /** Coût unitaire moyen pondéré hors taxes en euros, tous magasins ; cache des mouvements, visible selon les droits. Inconnu sans le droit « catalogue:voir_prix_achat ». */
          coutMoyen: number | null
        }
        Insert: {
          id?: string
          entrepriseId?: never
          categorieId?: string | null
          reference: string
          nom: string
          type?: Database['public']['Enums']['Article_type']
          prix_achat?: number | null
          prix_vente_ht: number
          tva?: number
          stock_actuel?: never
          stock_alerte?: number
          actif?: boolean
          codeBarres?: string[]
          unite?: string
          suiviStock?: boolean
          stockNegatifAutorise?: boolean
          prix_vente_ttc?: number | null
          description?: string | null
          image?: never
          categorieTva?: Database['public']['Enums']['Article_categorieTva']
          champsPersonnalises?: Json
          compteComptable?: string | null
          recherche?: never
          createdAt?: never
          updatedAt?: never
          version?: never
          sousSeuil?: never
          coutMoyen?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          categorieId?: string | null
          reference?: string
          nom?: string
          type?: Database['public']['Enums']['Article_type']
          prix_achat?: number | null
          prix_vente_ht?: number
          tva?: number
          stock_actuel?: never
          stock_alerte?: number
          actif?: boolean
          codeBarres?: string[]
          unite?: string
          suiviStock?: boolean
          stockNegatifAutorise?: boolean
          prix_vente_ttc?: number | null
          description?: string | null
          image?: never
          categorieTva?: Database['public']['Enums']['Article_categorieTva']
          champsPersonnalises?: Json
          compteComptable?: string | null
          recherche?: never
          createdAt?: never
          updatedAt?: never
          version?: never
          sousSeuil?: never
          coutMoyen?: never
        }
        Relationships: [
          { foreignKeyName: 'article_categorie_fk'; columns: ['categorieId']; isOneToOne: false; referencedRelation: 'Categorie'; referencedColumns: ['id'] },
          { foreignKeyName: 'article_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Rayon ou famille d'articles. */
      Categorie: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom de la catégorie. */
          nom: string
          /** Place dans les listes, de 0. */
          ordre: number
          /** Catégorie qui contient celle-ci. */
          parentId: string | null
          /** Couleur des touches de caisse, #RRVVBB. */
          couleur: string | null
          /** Taux de TVA proposé aux nouveaux articles, en pour cent. */
          tvaDefaut: number | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          nom: string
          ordre?: number
          parentId?: string | null
          couleur?: string | null
          tvaDefaut?: number | null
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          nom?: string
          ordre?: number
          parentId?: string | null
          couleur?: string | null
          tvaDefaut?: number | null
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'categorie_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'categorie_parent_fk'; columns: ['parentId']; isOneToOne: false; referencedRelation: 'Categorie'; referencedColumns: ['id'] }
        ]
      }
      /** Champ ajouté aux articles d'une catégorie. */
      ChampPersonnalise: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Catégorie dont les articles portent ce champ. */
          categorieId: string
          /** Code du champ dans champsPersonnalises. */
          code: string
          /** Nom affiché. */
          nom: string
          /** Type : TEXTE, NOMBRE, DATE, BOOLEEN, LISTE. */
          type: Database['public']['Enums']['ChampPersonnalise_type']
          /** Valeurs possibles d'une LISTE. */
          options: Json
          /** Vrai si un article ne peut être enregistré sans lui. */
          obligatoire: boolean
          /** Place dans le formulaire, de 0. */
          ordre: number
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          categorieId: string
          code: string
          nom: string
          type?: Database['public']['Enums']['ChampPersonnalise_type']
          options?: Json
          obligatoire?: boolean
          ordre?: number
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          categorieId?: string
          code?: string
          nom?: string
          type?: Database['public']['Enums']['ChampPersonnalise_type']
          options?: Json
          obligatoire?: boolean
          ordre?: number
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'champ_personnalise_categorie_fk'; columns: ['categorieId']; isOneToOne: false; referencedRelation: 'Categorie'; referencedColumns: ['id'] },
          { foreignKeyName: 'champ_personnalise_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Personne ou société à qui l'entreprise vend. */
      Client: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom de famille, ou nom d'usage de la société. */
          nom: string
          /** Prénom. */
          prenom: string | null
          /** Adresse électronique, en minuscules. */
          email: string | null
          /** Téléphone au format international (+33…). */
          telephone: string | null
          /** Adresse de facturation (numéro, voie, complément). */
          adresse: string | null
          /** Palier de fidélité atteint. */
          niveauFideliteId: string | null
          /** Points disponibles ; cache de la somme des mouvements de points. */
          points_solde: number
          /** Vrai si le client peut ouvrir le portail. */
          clientPortalEnabled: boolean
          /** Vrai tant que son inscription au portail n'est pas approuvée. */
          pendingApproval: boolean
          /** Nature : PARTICULIER, PROFESSIONNEL, PUBLIC, ETRANGER. */
          type: Database['public']['Enums']['Client_type']
          /** Adresse de réception des factures électroniques. */
          adresseElectronique: string | null
          /** Schéma de l'adresse électronique (0225 : annuaire français). */
          schemaAdresseElectronique: string | null
          /** Dénomination légale, pour une société. */
          raisonSociale: string | null
          /** Numéro SIREN (9 chiffres). */
          siren: string | null
          /** Numéro SIRET (14 chiffres ; lettres possibles à Monaco). */
          siret: string | null
          /** Numéro de TVA intracommunautaire. */
          numeroTva: string | null
          /** Code postal. */
          codePostal: string | null
          /** Ville. */
          ville: string | null
          /** Pays (ISO 3166, deux lettres). */
          pays: string
          /** Adresse de livraison {nom, adresse, codePostal, ville, pays} si elle diffère. */
          adresseLivraison: Json | null
          /** Date de naissance. */
          dateNaissance: string | null
          /** Vrai si le client accepte les courriels commerciaux. */
          consentementEmail: boolean
          /** Date et heure du choix pour les courriels. */
          consentementEmailAt: string | null
          /** Où le choix pour les courriels a été fait. */
          consentementEmailSource: string | null
          /** Texte accepté ou référence de la preuve, pour les courriels. */
          consentementEmailPreuve: string | null
          /** Vrai si le client accepte les SMS commerciaux. */
          consentementSms: boolean
          /** Date et heure du choix pour les SMS. */
          consentementSmsAt: string | null
          /** Où le choix pour les SMS a été fait. */
          consentementSmsSource: string | null
          /** Texte accepté ou référence de la preuve, pour les SMS. */
          consentementSmsPreuve: string | null
          /** Date et heure du désabonnement ; plus aucun envoi commercial ensuite. */
          desabonneAt: string | null
          /** Encours autorisé en euros ; vide : sans limite. */
          encoursMax: number | null
          /** Délai de paiement en jours ; vide : celui de l'entreprise. */
          delaiPaiementJours: number | null
          /** Notes internes, jamais montrées au client. */
          notes: string | null
          /** Étiquettes libres. */
          tags: string[]
          /** Date et heure de l'effacement des données personnelles. */
          anonymiseAt: string | null
          /** Texte de recherche sans accents (nom, prénom, société, adresse électronique, téléphone, ville), calculé. Absent de « * » : à nommer dans select. */
          recherche: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
          /** Jour où le palier atteint par les points est revu à la baisse, un an après ; vide pour un palier donné à la main. */
          niveauFideliteJusquAu: string | null
        }
        Insert: {
          id?: string
          entrepriseId?: never
          nom: string
          prenom?: string | null
          email?: string | null
          telephone?: string | null
          adresse?: string | null
          niveauFideliteId?: string | null
          points_solde?: never
          clientPortalEnabled?: boolean
          pendingApproval?: boolean
          type?: Database['public']['Enums']['Client_type']
          adresseElectronique?: string | null
          schemaAdresseElectronique?: string | null
          raisonSociale?: string | null
          siren?: string | null
          siret?: string | null
          numeroTva?: string | null
          codePostal?: string | null
          ville?: string | null
          pays?: string
          adresseLivraison?: Json | null
          dateNaissance?: string | null
          consentementEmail?: boolean
          consentementEmailAt?: string | null
          consentementEmailSource?: string | null
          consentementEmailPreuve?: string | null
          consentementSms?: boolean
          consentementSmsAt?: string | null
          consentementSmsSource?: string | null
          consentementSmsPreuve?: string | null
          desabonneAt?: string | null
          encoursMax?: number | null
          delaiPaiementJours?: number | null
          notes?: string | null
          tags?: string[]
          anonymiseAt?: never
          recherche?: never
          createdAt?: never
          updatedAt?: never
          version?: never
          niveauFideliteJusquAu?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          nom?: string
          prenom?: string | null
          email?: string | null
          telephone?: string | null
          adresse?: string | null
          niveauFideliteId?: string | null
          points_solde?: never
          clientPortalEnabled?: boolean
          pendingApproval?: boolean
          type?: Database['public']['Enums']['Client_type']
          adresseElectronique?: string | null
          schemaAdresseElectronique?: string | null
          raisonSociale?: string | null
          siren?: string | null
          siret?: string | null
          numeroTva?: string | null
          codePostal?: string | null
          ville?: string | null
          pays?: string
          adresseLivraison?: Json | null
          dateNaissance?: string | null
          consentementEmail?: boolean
          consentementEmailAt?: string | null
          consentementEmailSource?: string | null
          consentementEmailPreuve?: string | null
          consentementSms?: boolean
          consentementSmsAt?: string | null
          consentementSmsSource?: string | null
          consentementSmsPreuve?: string | null
          desabonneAt?: string | null
          encoursMax?: number | null
          delaiPaiementJours?: number | null
          notes?: string | null
          tags?: string[]
          anonymiseAt?: never
          recherche?: never
          createdAt?: never
          updatedAt?: never
          version?: never
          niveauFideliteJusquAu?: never
        }
        Relationships: [
          { foreignKeyName: 'client_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'client_niveau_fidelite_fk'; columns: ['niveauFideliteId']; isOneToOne: false; referencedRelation: 'NiveauFidelite'; referencedColumns: ['id'] }
        ]
      }
      /** Message adressé à un client, sur le portail ou par courriel ou SMS. */
      ClientNotification: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Client destinataire. */
          clientId: string
          /** Sujet technique, par exemple FACTURE_DISPONIBLE. */
          type: string
          /** Titre affiché. */
          titre: string
          /** Texte. */
          message: string
          /** Canal : PORTAIL, EMAIL, SMS. */
          canal: Database['public']['Enums']['ClientNotification_canal']
          /** Date et heure de lecture. */
          luAt: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'client_notification_client_fk'; columns: ['clientId']; isOneToOne: false; referencedRelation: 'Client'; referencedColumns: ['id'] }
        ]
      }
      /** Demande de nouveau mot de passe d'un client du portail, consommée une seule fois. */
      PasswordResetToken: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Client qui demande. */
          clientId: string
          /** Fin de validité. */
          expireAt: string
          /** Date et heure d'utilisation. */
          utiliseAt: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'password_reset_token_client_fk'; columns: ['clientId']; isOneToOne: false; referencedRelation: 'Client'; referencedColumns: ['id'] }
        ]
      }
      /** Invitation d'un client à ouvrir son portail, consommée une seule fois. */
      InvitationToken: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Client invité. */
          clientId: string
          /** Fin de validité. */
          expireAt: string
          /** Date et heure d'utilisation. */
          utiliseAt: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'invitation_token_client_fk'; columns: ['clientId']; isOneToOne: false; referencedRelation: 'Client'; referencedColumns: ['id'] }
        ]
      }
      /** Palier du programme de fidélité. */
      NiveauFidelite: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom du palier, unique dans l'entreprise. */
          nom: string
          /** Points gagnés sur douze mois à partir desquels on l'atteint. */
          seuilPoints: number
          /** Remise proposée aux clients du palier, en pour cent. */
          remise: number
          /** Place du palier, de 0 pour le plus bas. */
          ordre: number
          /** Faux si le palier n'est plus attribué. */
          actif: boolean
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          nom: string
          seuilPoints?: number
          remise?: number
          ordre?: number
          actif?: boolean
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          nom?: string
          seuilPoints?: number
          remise?: number
          ordre?: number
          actif?: boolean
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'niveau_fidelite_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Registre des points de fidélité ; seul reste, le solde du lot, peut changer. */
      MouvementPoints: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Client concerné. */
          clientId: string
          /** Nature : GAIN, UTILISATION, EXPIRATION, AJUSTEMENT, ANNULATION, BONUS. */
          type: Database['public']['Enums']['MouvementPoints_type']
          /** Points, positifs s'ils entrent, négatifs s'ils sortent. */
          points: number
          /** Motif en clair. */
          raison: string | null
          /** Fin de validité du lot ; vide : sans limite. */
          dateExpiration: string | null
          /** Document qui a donné ou consommé les points. */
          documentId: string | null
          /** Gain que consomme cette utilisation ou cette expiration. */
          lotId: string | null
          /** Points restants du lot, pour une entrée ; vide pour une sortie. */
          reste: number | null
          /** Date et heure de création. */
          createdAt: string
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'mouvement_points_client_fk'; columns: ['clientId']; isOneToOne: false; referencedRelation: 'Client'; referencedColumns: ['id'] },
          { foreignKeyName: 'mouvement_points_document_fk'; columns: ['documentId']; isOneToOne: false; referencedRelation: 'Document'; referencedColumns: ['id'] },
          { foreignKeyName: 'mouvement_points_lot_fk'; columns: ['lotId']; isOneToOne: false; referencedRelation: 'MouvementPoints'; referencedColumns: ['id'] }
        ]
      }
      /** Magasin ou dépôt, réel ou virtuel. */
      Store: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom du magasin. */
          nom: string
          /** Adresse (numéro, voie, complément). */
          adresse: string | null
          /** Téléphone. */
          telephone: string | null
          /** État : ACTIF, FERME. */
          status: Database['public']['Enums']['Store_status']
          /** Vrai pour le magasin principal ; il y en a exactement un. */
          isMainStore: boolean
          /** Code postal. */
          codePostal: string | null
          /** Ville. */
          ville: string | null
          /** Adresse électronique, en minuscules. */
          email: string | null
          /** Horaires d'ouverture par jour de la semaine (1 à 7). */
          horaires: Json
          /** Texte de recherche sans accents (nom, ville), calculé. Absent de « * » : à nommer dans select. */
          recherche: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          nom: string
          adresse?: string | null
          telephone?: string | null
          status?: never
          isMainStore?: never
          codePostal?: string | null
          ville?: string | null
          email?: string | null
          horaires?: Json
          recherche?: never
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          nom?: string
          adresse?: string | null
          telephone?: string | null
          status?: never
          isMainStore?: never
          codePostal?: string | null
          ville?: string | null
          email?: string | null
          horaires?: Json
          recherche?: never
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'store_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Stock d'un article dans un magasin ; cache des mouvements de stock. */
      StoreStockItem: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Magasin. */
          storeId: string
          /** Article. */
          articleId: string
          /** Quantité présente. */
          quantite: number
          /** Quantité promise aux commandes ; disponible = quantite − quantite_reservee. */
          quantite_reservee: number
          /** Seuil d'alerte dans ce magasin ; vide : celui de l'article. */
          seuilAlerte: number | null
          /** Date et heure de la dernière modification. */
          lastUpdated: string
          /** Stock visé lors d'un réassort. */
          stockMax: number | null
          /** Date et heure de création. */
          createdAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
          /** Vrai si le stock est sous le seuil d'alerte de ce magasin ; calculé, faux sans seuil. */
          sousSeuil: boolean
        }
        Insert: never
        Update: {
          id?: never
          entrepriseId?: never
          storeId?: never
          articleId?: never
          quantite?: never
          quantite_reservee?: never
          seuilAlerte?: number | null
          lastUpdated?: never
          stockMax?: number | null
          createdAt?: never
          version?: never
          sousSeuil?: never
        }
        Relationships: [
          { foreignKeyName: 'store_stock_item_article_fk'; columns: ['articleId']; isOneToOne: false; referencedRelation: 'Article'; referencedColumns: ['id'] },
          { foreignKeyName: 'store_stock_item_store_fk'; columns: ['storeId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] }
        ]
      }
      /** Registre des entrées et sorties de stock, dans l'ordre du serveur ; une erreur se corrige par un mouvement inverse. */
      MouvementStock: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Article. */
          articleId: string
          /** Magasin. */
          storeId: string
          /** Utilisateur qui a fait le mouvement ; vide pour le système. */
          createdBy: string | null
          /** Nature : ENTREE, SORTIE, VENTE, RETOUR, AJUSTEMENT, INVENTAIRE, TRANSFERT_SORTIE, TRANSFERT_ENTREE, PERTE. */
          type: Database['public']['Enums']['MouvementStock_type']
          /** Quantité signée : positive si elle entre, négative si elle sort. */
          quantite: number
          /** Stock du magasin avant le mouvement. */
          stock_avant: number
          /** Stock du magasin après le mouvement : stock_avant + quantite. */
          stock_apres: number
          /** Document qui a causé le mouvement. */
          documentId: string | null
          /** Ligne du document qui a causé le mouvement. */
          ligneDocumentId: string | null
          /** Transfert qui a causé le mouvement. */
          transferId: string | null
          /** Motif en clair. */
          motif: string | null
          /** Coût d'achat unitaire hors taxes en euros au moment du mouvement ; visible selon les droits. Inconnu sans le droit « catalogue:voir_prix_achat ». */
          coutUnitaire: number | null
          /** Date et heure de création. */
          createdAt: string
          /** Place du mouvement parmi ceux de l'article, tous magasins ; vide avant leur numérotation. */
          rang: number | null
          /** Coût moyen pondéré de l'article après le mouvement ; visible selon les droits. Inconnu sans le droit « catalogue:voir_prix_achat ». */
          coutMoyen: number | null
          /** Mouvement que celui-ci annule. */
          inverseDeId: string | null
          /** Inventaire dont la clôture a causé le mouvement. */
          inventaireId: string | null
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'mouvement_stock_article_fk'; columns: ['articleId']; isOneToOne: false; referencedRelation: 'Article'; referencedColumns: ['id'] },
          { foreignKeyName: 'mouvement_stock_created_by_fk'; columns: ['createdBy']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] },
          { foreignKeyName: 'mouvement_stock_document_fk'; columns: ['documentId']; isOneToOne: false; referencedRelation: 'Document'; referencedColumns: ['id'] },
          { foreignKeyName: 'mouvement_stock_inverse_de_fk'; columns: ['inverseDeId']; isOneToOne: false; referencedRelation: 'MouvementStock'; referencedColumns: ['id'] },
          { foreignKeyName: 'mouvement_stock_store_fk'; columns: ['storeId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] },
          { foreignKeyName: 'mouvement_stock_transfer_fk'; columns: ['transferId']; isOneToOne: false; referencedRelation: 'StockTransfer'; referencedColumns: ['id'] }
        ]
      }
      /** Transfert de marchandise d'un magasin à un autre. */
      StockTransfer: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Numéro du transfert, unique dans l'entreprise ; vide pour un brouillon. */
          numero: string | null
          /** Magasin qui envoie. */
          storeSourceId: string
          /** Magasin qui reçoit. */
          storeDestinationId: string
          /** État : BROUILLON, VALIDE, EXPEDIE, PARTIELLEMENT_RECU, RECU, RECU_AVEC_ECART, ANNULE. */
          statut: Database['public']['Enums']['StockTransfer_statut']
          /** Utilisateur qui l'a préparé. */
          createdBy: string | null
          /** Date et heure de validation. */
          valideAt: string | null
          /** Date et heure d'expédition. */
          expedieAt: string | null
          /** Date et heure de réception complète. */
          recuAt: string | null
          /** Note libre. */
          note: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'stock_transfer_created_by_fk'; columns: ['createdBy']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] },
          { foreignKeyName: 'stock_transfer_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'stock_transfer_store_destination_fk'; columns: ['storeDestinationId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] },
          { foreignKeyName: 'stock_transfer_store_source_fk'; columns: ['storeSourceId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] }
        ]
      }
      /** Article d'un transfert ; envoyé = reçu + endommagé + manquant avant de clore. */
      StockTransferItem: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Transfert. */
          transferId: string
          /** Article. */
          articleId: string
          /** Quantité demandée. */
          quantite: number
          /** Quantité partie. */
          quantiteExpediee: number
          /** Quantité reçue en bon état. */
          quantiteRecue: number
          /** Quantité reçue abîmée. */
          quantiteEndommagee: number
          /** Quantité jamais arrivée. */
          quantiteManquante: number
          /** Explication d'un écart. */
          motif: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'stock_transfer_item_article_fk'; columns: ['articleId']; isOneToOne: false; referencedRelation: 'Article'; referencedColumns: ['id'] },
          { foreignKeyName: 'stock_transfer_item_transfer_fk'; columns: ['transferId']; isOneToOne: false; referencedRelation: 'StockTransfer'; referencedColumns: ['id'] }
        ]
      }
      /** Document commercial : devis, commande, bon de livraison, facture, facture d'acompte, avoir ou ticket. */
      Document: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Client ; vide seulement pour un ticket ou un brouillon. */
          clientId: string | null
          /** Série qui a donné le numéro. */
          serieId: string | null
          /** Numéro, unique dans l'entreprise ; vide tant que le document est un brouillon. */
          numero: string | null
          /** Nature : DEVIS, COMMANDE, BON_LIVRAISON, FACTURE, FACTURE_ACOMPTE, AVOIR, TICKET. */
          type: Database['public']['Enums']['Document_type']
          /** Étape du cycle de vie, selon la nature ; le règlement se lit dans statutReglement. */
          statut: Database['public']['Enums']['Document_statut']
          /** Date du document ; provisoire tant qu'il est un brouillon. */
          dateEmission: string
          /** Date à laquelle le paiement est dû. */
          dateEcheance: string | null
          /** Total hors taxes en euros. */
          montant_ht: number
          /** Total de la TVA en euros. */
          montant_tva: number
          /** Total toutes taxes comprises en euros ; positif aussi pour un avoir. */
          montant_ttc: number
          /** Document dont celui-ci est issu (devis transformé, facture créditée…). */
          documentOrigineId: string | null
          /** Magasin qui vend. */
          storeId: string | null
          /** Session de caisse du ticket. */
          registerSessionId: string | null
          /** Utilisateur qui a créé le document. */
          createdById: string | null
          /** Objet du document. */
          objet: string | null
          /** Texte libre imprimé sur le document. */
          notes: string | null
          /** Conditions particulières imprimées sur le document. */
          conditions: string | null
          /** Fin de validité d'un devis. */
          dateValidite: string | null
          /** Date de livraison ou de prestation, si elle diffère de la date du document. */
          dateLivraison: string | null
          /** Prix qui font foi : HT (hors taxes), TTC (toutes taxes comprises). */
          modePrix: Database['public']['Enums']['Document_modePrix']
          /** Remise globale : en pour cent si remiseType est POURCENT, en euros (dans le mode de prix du document) si MONTANT. */
          remise: number
          /** Sens de remise : POURCENT, MONTANT. */
          remiseType: Database['public']['Enums']['Document_remiseType']
          /** Somme des paiements encaissés, en euros ; cache des paiements. */
          montant_paye: number
          /** Net à payer moins montant payé, en euros ; zéro en cas de trop-perçu. */
          reste_a_payer: number
          /** Règlement : NON_PAYE, PARTIEL, PAYE, TROP_PERCU, EN_RETARD (échéance passée, payé en partie ou pas), EN_LITIGE, IRRECOUVRABLE ; vide pour un devis, une commande, un bon de livraison. EN_RETARD est posé à minuit de l'entreprise, et à chaque règlement. */
          statutReglement: Database['public']['Enums']['Document_statutReglement'] | null
          /** Code UNTDID 1001 de la facture électronique : 380 facture, 381 avoir, 384 rectificative, 386 acompte. */
          codeType: Database['public']['Enums']['Document_codeType'] | null
          /** Cadre de facturation (BT-23), par exemple B1, S1, M4. */
          cadre: string | null
          /** Catégorie d'opération : BIENS, SERVICES, MIXTE. */
          categorieOperation: Database['public']['Enums']['Document_categorieOperation'] | null
          /** Quand la TVA est due : DEBITS, LIVRAISON, ENCAISSEMENT. */
          tvaExigibilite: Database['public']['Enums']['Document_tvaExigibilite'] | null
          /** Acomptes déduits, toutes taxes comprises, en euros. */
          acompteDeduit: number
          /** Net à payer en euros : montant_ttc − acompteDeduit. */
          netAPayer: number
          /** Référence ou numéro de commande donné par le client. */
          referenceClient: string | null
          /** Entreprise telle qu'imprimée, figée à l'émission. */
          emetteur: Json | null
          /** Client tel qu'imprimé, figé à l'émission. */
          destinataire: Json | null
          /** Mentions légales telles qu'imprimées, figées à l'émission. */
          mentions: string | null
          /** Date et heure de l'émission. */
          valideAt: string | null
          /** Date et heure du premier envoi au client. */
          envoyeAt: string | null
          /** SHA-256 de l'empreinte précédente, du contenu et du numéro ; chaîne les documents d'une série. Absent de « * » : à nommer dans select. */
          empreinte: string | null
          /** Empreinte du document précédent de la série ; vide pour le premier. Absent de « * » : à nommer dans select. */
          empreintePrecedente: string | null
          /** Version d'un devis : augmente chaque fois qu'un devis envoyé est rouvert. */
          numeroVersion: number
          /** Numéro qu'un devis rouvert retrouvera quand il sera renvoyé. */
          numeroReserve: string | null
          /** Texte de recherche sans accents (numéro, objet, référence du client), calculé. Absent de « * » : à nommer dans select. */
          recherche: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'document_client_fk'; columns: ['clientId']; isOneToOne: false; referencedRelation: 'Client'; referencedColumns: ['id'] },
          { foreignKeyName: 'document_created_by_fk'; columns: ['createdById']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] },
          { foreignKeyName: 'document_document_origine_fk'; columns: ['documentOrigineId']; isOneToOne: false; referencedRelation: 'Document'; referencedColumns: ['id'] },
          { foreignKeyName: 'document_register_session_fk'; columns: ['registerSessionId']; isOneToOne: false; referencedRelation: 'RegisterSession'; referencedColumns: ['id'] },
          { foreignKeyName: 'document_serie_fk'; columns: ['serieId']; isOneToOne: false; referencedRelation: 'SerieDocument'; referencedColumns: ['id'] },
          { foreignKeyName: 'document_store_fk'; columns: ['storeId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] }
        ]
      }
      /** Ligne d'un document. */
      LigneDocument: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Document qui contient la ligne. */
          documentId: string
          /** Article vendu ; vide pour une ligne libre. */
          articleId: string | null
          /** Désignation imprimée. */
          designation: string
          /** Quantité, trois décimales au plus. */
          quantite: number
          /** Prix unitaire hors taxes en euros, six décimales au plus. */
          prix_unitaire_ht: number
          /** Taux de TVA en pour cent. */
          tva: number
          /** Montant hors taxes de la ligne en euros, remise déduite. */
          montant_ht: number
          /** TVA de la ligne en euros, indicative : la TVA due est celle de la table par taux. */
          montant_tva: number
          /** Montant toutes taxes comprises de la ligne en euros. */
          montant_ttc: number
          /** Place de la ligne dans le document. */
          ordre: number
          /** Nature : ARTICLE, LIBRE, TITRE, COMMENTAIRE, SOUS_TOTAL. */
          type: Database['public']['Enums']['LigneDocument_type']
          /** Description imprimée sous la désignation. */
          description: string | null
          /** Unité (recommandation 20 de l'ONU : C62 pièce, HUR heure, KGM kilo…). */
          unite: string
          /** Remise de la ligne : en pour cent si remiseType est POURCENT, en euros si MONTANT. */
          remise: number
          /** Sens de remise : POURCENT, MONTANT. */
          remiseType: Database['public']['Enums']['LigneDocument_remiseType']
          /** Prix unitaire toutes taxes comprises en euros ; fait foi quand le document est en TTC. */
          prix_unitaire_ttc: number | null
          /** Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O. */
          categorieTva: Database['public']['Enums']['LigneDocument_categorieTva']
          /** Ligne dont celle-ci est issue (devis, commande, facture créditée). */
          ligneOrigineId: string | null
          /** Date et heure de création. */
          createdAt: string
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'ligne_document_article_fk'; columns: ['articleId']; isOneToOne: false; referencedRelation: 'Article'; referencedColumns: ['id'] },
          { foreignKeyName: 'ligne_document_document_fk'; columns: ['documentId']; isOneToOne: false; referencedRelation: 'Document'; referencedColumns: ['id'] },
          { foreignKeyName: 'ligne_document_ligne_origine_fk'; columns: ['ligneOrigineId']; isOneToOne: false; referencedRelation: 'LigneDocument'; referencedColumns: ['id'] }
        ]
      }
      /** Registre des paiements ; jamais effacé : une ligne inverse annule ou rembourse. */
      Paiement: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Document payé. */
          documentId: string
          /** Date du paiement. */
          date_paiement: string
          /** Montant en euros ; négatif pour une ligne inverse. */
          montant: number
          /** Moyen : ESPECES, CARTE, VIREMENT, CHEQUE, PRELEVEMENT, LIEN_PAIEMENT, TITRE_RESTAURANT, BON_CADEAU, POINTS, AVOIR, COMPENSATION. */
          moyen_paiement: Database['public']['Enums']['Paiement_moyen_paiement']
          /** Référence (numéro de chèque, libellé du virement…). */
          reference: string | null
          /** État : EN_COURS puis ENCAISSE ou ECHOUE ; une ligne inverse est ANNULE ou REMBOURSE. Compte dans montant_paye tout ce qui n'est ni EN_COURS ni ECHOUE. */
          statut: Database['public']['Enums']['Paiement_statut']
          /** Session de caisse de l'encaissement. */
          registerSessionId: string | null
          /** Opération bancaire rapprochée. */
          bankTransactionId: string | null
          /** Paiement que cette ligne inverse annule ou rembourse. */
          paiementOrigineId: string | null
          /** Identifiant du paiement chez le prestataire (Stripe). */
          fournisseurId: string | null
          /** Clé donnée par l'appelant : le même paiement envoyé deux fois n'est enregistré qu'une fois. */
          cleIdempotence: string | null
          /** Date et heure de création. */
          createdAt: string
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'paiement_bank_transaction_fk'; columns: ['bankTransactionId']; isOneToOne: false; referencedRelation: 'BankTransaction'; referencedColumns: ['id'] },
          { foreignKeyName: 'paiement_document_fk'; columns: ['documentId']; isOneToOne: false; referencedRelation: 'Document'; referencedColumns: ['id'] },
          { foreignKeyName: 'paiement_paiement_origine_fk'; columns: ['paiementOrigineId']; isOneToOne: false; referencedRelation: 'Paiement'; referencedColumns: ['id'] },
          { foreignKeyName: 'paiement_register_session_fk'; columns: ['registerSessionId']; isOneToOne: false; referencedRelation: 'RegisterSession'; referencedColumns: ['id'] }
        ]
      }
      /** Série de numérotation ; le numéro est pris à l'émission, sous verrou, sans trou ni retour en arrière. */
      SerieDocument: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom de la série, unique dans l'entreprise. */
          nom: string
          /** Préfixe des numéros. */
          prefixe: string
          /** Prochain compteur qui sera donné. */
          prochain_numero: number
          /** Vrai pour la série par défaut des devis. */
          est_defaut_devis: boolean
          /** Vrai pour la série par défaut des factures. */
          est_defaut_factures: boolean
          /** Vrai pour la série par défaut des avoirs. */
          est_defaut_avoirs: boolean
          /** Faux si la série ne sert plus. */
          active: boolean
          /** Forme du numéro : {prefixe}, {AAAA} ou {AA}, {00001} (autant de chiffres que dans les accolades). */
          motif: string
          /** Année du compteur en cours ; vide tant qu'aucun numéro n'a été donné. */
          annee: number | null
          /** Retour du compteur à 1 : ANNUELLE (l'année figure dans le motif), JAMAIS. */
          remiseAZero: Database['public']['Enums']['SerieDocument_remiseAZero']
          /** Date du dernier document émis ; le suivant ne peut être antérieur. */
          derniere_date: string | null
          /** Empreinte du dernier document émis, dont part la suivante. Absent de « * » : à nommer dans select. */
          derniere_empreinte: string | null
          /** Vrai pour la série par défaut des commandes. */
          est_defaut_commandes: boolean
          /** Vrai pour la série par défaut des bons de livraison. */
          est_defaut_livraisons: boolean
          /** Vrai pour la série par défaut des factures d'acompte. */
          est_defaut_acomptes: boolean
          /** Vrai pour la série par défaut des tickets. */
          est_defaut_tickets: boolean
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          nom: string
          prefixe?: string
          prochain_numero?: number
          est_defaut_devis?: never
          est_defaut_factures?: never
          est_defaut_avoirs?: never
          active?: never
          motif?: string
          annee?: never
          remiseAZero?: Database['public']['Enums']['SerieDocument_remiseAZero']
          derniere_date?: never
          derniere_empreinte?: never
          est_defaut_commandes?: never
          est_defaut_livraisons?: never
          est_defaut_acomptes?: never
          est_defaut_tickets?: never
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          nom?: string
          prefixe?: string
          prochain_numero?: number
          est_defaut_devis?: never
          est_defaut_factures?: never
          est_defaut_avoirs?: never
          active?: never
          motif?: string
          annee?: never
          remiseAZero?: Database['public']['Enums']['SerieDocument_remiseAZero']
          derniere_date?: never
          derniere_empreinte?: never
          est_defaut_commandes?: never
          est_defaut_livraisons?: never
          est_defaut_acomptes?: never
          est_defaut_tickets?: never
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'serie_document_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Caisse d'un magasin. */
      Register: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Magasin de la caisse. */
          storeId: string
          /** Nom affiché. */
          nom: string
          /** Code court imprimé sur les tickets, unique dans le magasin. */
          code: string
          /** État : ACTIVE, INACTIVE. */
          status: Database['public']['Enums']['Register_status']
          /** Terminal de paiement rattaché. */
          terminalId: string | null
          /** Réglages de l'imprimante de tickets. */
          imprimante: Json
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          storeId: string
          nom: string
          code: string
          status?: never
          terminalId?: never
          imprimante?: Json
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          storeId?: string
          nom?: string
          code?: string
          status?: never
          terminalId?: never
          imprimante?: Json
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'register_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'register_store_fk'; columns: ['storeId']; isOneToOne: false; referencedRelation: 'Store'; referencedColumns: ['id'] },
          { foreignKeyName: 'register_terminal_fk'; columns: ['terminalId']; isOneToOne: false; referencedRelation: 'Terminal'; referencedColumns: ['id'] }
        ]
      }
      /** Session de caisse, de l'ouverture à la clôture (Z). */
      RegisterSession: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Caisse. */
          registerId: string
          /** Numéro de la clôture (Z), de 1 en 1 par caisse. */
          numero: number
          /** Utilisateur qui a ouvert. */
          ouvertParId: string
          /** Utilisateur qui a clos. */
          fermeParId: string | null
          /** État : OUVERTE, COMPTAGE, CLOTUREE. */
          statut: Database['public']['Enums']['RegisterSession_statut']
          /** Espèces au départ, en euros. */
          fondDeCaisse: number
          /** Espèces attendues à la clôture, en euros. */
          especesAttendues: number | null
          /** Espèces comptées à la clôture, en euros. */
          especesComptees: number | null
          /** Espèces comptées moins attendues, en euros. */
          ecart: number | null
          /** Comptage par coupure et par moyen de paiement. */
          comptage: Json
          /** Explication de l'écart. */
          motifEcart: string | null
          /** Totaux de la session par taux de TVA et par moyen de paiement. */
          totaux: Json
          /** Total perpétuel des ventes de la caisse à la clôture, toutes taxes comprises, en euros. */
          grandTotalPerpetuel: number
          /** Date et heure d'ouverture. */
          ouverteAt: string
          /** Date et heure de clôture. */
          clotureeAt: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
          /** Jour de vente : celui de l'ouverture, dont tous ses tickets portent la date. */
          jour: string | null
          /** SHA-256 de l'empreinte précédente et du contenu de la clôture ; chaîne les clôtures d'une caisse. Absent de « * » : à nommer dans select. */
          empreinte: string | null
          /** Empreinte de la clôture précédente de la caisse ; vide pour la première. Absent de « * » : à nommer dans select. */
          empreintePrecedente: string | null
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'register_session_ferme_par_fk'; columns: ['fermeParId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] },
          { foreignKeyName: 'register_session_ouvert_par_fk'; columns: ['ouvertParId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] },
          { foreignKeyName: 'register_session_register_fk'; columns: ['registerId']; isOneToOne: false; referencedRelation: 'Register'; referencedColumns: ['id'] }
        ]
      }
      /** Lien de paiement en ligne, lié ou non à un document. */
      PaymentLink: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Titre montré au payeur. */
          titre: string
          /** Fin de l'adresse publique du lien ; unique dans toute la base, impossible à deviner. */
          slug: string
          /** Montant demandé en euros ; vide si le payeur le choisit ou si le document le donne. */
          montant: number | null
          /** Faux si le lien est fermé. */
          actif: boolean
          /** Fin de validité. */
          dateExpiration: string | null
          /** Document à payer. */
          documentId: string | null
          /** Vrai si le payeur choisit le montant. */
          montantLibre: boolean
          /** Nombre de paiements acceptés ; vide : sans limite. */
          maxUtilisations: number | null
          /** État : ACTIF, PAYE, EXPIRE, DESACTIVE, EPUISE. */
          statut: Database['public']['Enums']['PaymentLink_statut']
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'payment_link_document_fk'; columns: ['documentId']; isOneToOne: false; referencedRelation: 'Document'; referencedColumns: ['id'] },
          { foreignKeyName: 'payment_link_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Terminal de paiement par carte. */
      Terminal: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom affiché. */
          nom: string
          /** État : EN_LIGNE, HORS_LIGNE, OCCUPE, DESACTIVE. */
          status: Database['public']['Enums']['Terminal_status']
          /** Identifiant du lecteur chez Stripe. */
          stripeTerminalId: string | null
          /** Caisse qui utilise le terminal. */
          registerId: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
          /** Ce que fait le simulateur : ACCEPTER, REFUSER, SE_TAIRE (la réponse se demande ensuite), REPONDRE_DEUX_FOIS. */
          simulation: Database['public']['Enums']['Terminal_simulation']
        }
        Insert: {
          id?: string
          entrepriseId?: never
          nom: string
          status?: Database['public']['Enums']['Terminal_status']
          stripeTerminalId?: string | null
          registerId?: string | null
          createdAt?: never
          updatedAt?: never
          version?: never
          simulation?: Database['public']['Enums']['Terminal_simulation']
        }
        Update: {
          id?: never
          entrepriseId?: never
          nom?: string
          status?: Database['public']['Enums']['Terminal_status']
          stripeTerminalId?: string | null
          registerId?: string | null
          createdAt?: never
          updatedAt?: never
          version?: never
          simulation?: Database['public']['Enums']['Terminal_simulation']
        }
        Relationships: [
          { foreignKeyName: 'terminal_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'terminal_register_fk'; columns: ['registerId']; isOneToOne: false; referencedRelation: 'Register'; referencedColumns: ['id'] }
        ]
      }
      /** Opération d'un relevé bancaire importé. */
      BankTransaction: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Document rapproché quand il est seul ; sinon lire les paiements. */
          documentId: string | null
          /** Date de l'opération. */
          date: string
          /** Montant en euros, négatif au débit. */
          montant: number
          /** État : IMPORTEE, SUGGEREE, RAPPROCHEE, PARTIELLE, IGNOREE. */
          statut: Database['public']['Enums']['BankTransaction_statut']
          /** Libellé donné par la banque. */
          libelle: string
          /** Compte bancaire (IBAN ou nom). */
          compte: string
          /** Référence donnée par la banque. */
          reference: string
          /** Nom du payeur ou du bénéficiaire. */
          contrepartie: string | null
          /** IBAN de la contrepartie. */
          iban: string | null
          /** Occurrence parmi les lignes identiques d'un relevé, de 1. */
          rang: number
          /** Import qui a créé la ligne. */
          importId: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'bank_transaction_document_fk'; columns: ['documentId']; isOneToOne: false; referencedRelation: 'Document'; referencedColumns: ['id'] },
          { foreignKeyName: 'bank_transaction_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Groupe de clients, par conditions ou par liste. */
      Segment: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom du segment, unique dans l'entreprise. */
          nom: string
          /** Nature : DYNAMIQUE (conditions), STATIQUE (liste). */
          type: Database['public']['Enums']['Segment_type']
          /** Conditions imbriquées ET / OU sur le client, ses achats, ses points, ses étiquettes. */
          conditions: Json
          /** Faux si le segment ne sert plus. */
          actif: boolean
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: {
          id?: string
          entrepriseId?: never
          nom: string
          type?: Database['public']['Enums']['Segment_type']
          conditions?: Json
          actif?: boolean
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Update: {
          id?: never
          entrepriseId?: never
          nom?: string
          type?: Database['public']['Enums']['Segment_type']
          conditions?: Json
          actif?: boolean
          createdAt?: never
          updatedAt?: never
          version?: never
        }
        Relationships: [
          { foreignKeyName: 'segment_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Envoi à un segment, par courriel, SMS ou portail. */
      Campaign: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Segment visé. */
          segmentId: string | null
          /** Nom de la campagne. */
          nom: string
          /** Canal : EMAIL, SMS, PORTAIL. */
          type: Database['public']['Enums']['Campaign_type']
          /** État : BROUILLON, PLANIFIEE, PREPARATION, EN_COURS, EN_PAUSE, TERMINEE, ANNULEE. */
          statut: Database['public']['Enums']['Campaign_statut']
          /** Contenu {sujet, corps, variantes}. */
          contenu: Json
          /** Date et heure d'envoi prévues. */
          scheduledAt: string | null
          /** Date et heure de fin d'envoi. */
          sentAt: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'campaign_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'campaign_segment_fk'; columns: ['segmentId']; isOneToOne: false; referencedRelation: 'Segment'; referencedColumns: ['id'] }
        ]
      }
      /** Suite d'actions déclenchée par un événement. */
      Automation: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Nom de l'automatisation. */
          nom: string
          /** Déclencheur : CLIENT_CREE, DOCUMENT_VALIDE, DOCUMENT_PAYE, FACTURE_ECHUE, DEVIS_SANS_REPONSE, STOCK_BAS, NIVEAU_CHANGE, POINTS_EXPIRENT, ANNIVERSAIRE, CLIENT_INACTIF, PLANIFIE. */
          triggerType: Database['public']['Enums']['Automation_triggerType']
          /** Conditions à remplir par la cible. */
          conditions: Json
          /** Actions dans l'ordre. */
          actions: Json
          /** Vrai si l'automatisation tourne. */
          actif: boolean
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'automation_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] }
        ]
      }
      /** Passage d'une cible dans une automatisation ; un événement n'y passe qu'une fois. */
      AutomationExecution: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Automatisation. */
          automationId: string
          /** Version de l'automatisation qui s'exécute. */
          versionAutomation: number
          /** Modèle de la cible, par exemple Client. */
          cibleModele: string
          /** Identifiant de la cible. */
          cibleId: string
          /** Identifiant de l'événement déclencheur. */
          evenementId: string
          /** État : EN_ATTENTE, EN_COURS, ATTENTE_DELAI, REUSSIE, ECHOUEE, IGNOREE, ANNULEE. */
          statut: Database['public']['Enums']['AutomationExecution_statut']
          /** Étapes accomplies et leur résultat. */
          etapes: Json
          /** Dernière erreur. */
          erreur: string | null
          /** Essais faits. */
          tentatives: number
          /** Date et heure du prochain essai ou de la fin du délai. */
          prochainEssaiAt: string | null
          /** Début de l'exécution. */
          debutAt: string | null
          /** Fin de l'exécution. */
          finAt: string | null
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'automation_execution_automation_fk'; columns: ['automationId']; isOneToOne: false; referencedRelation: 'Automation'; referencedColumns: ['id'] }
        ]
      }
      /** Conversation d'un utilisateur avec l'assistant. */
      Conversation: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Utilisateur, seul à la lire. */
          userId: string
          /** Titre affiché. */
          titre: string
          /** Vrai si la conversation est épinglée. */
          pinned: boolean
          /** Date et heure de création. */
          createdAt: string
          /** Date et heure de la dernière modification. */
          updatedAt: string
          /** Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match). */
          version: number
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'conversation_entreprise_fk'; columns: ['entrepriseId']; isOneToOne: false; referencedRelation: 'Entreprise'; referencedColumns: ['id'] },
          { foreignKeyName: 'conversation_user_fk'; columns: ['userId']; isOneToOne: false; referencedRelation: 'User'; referencedColumns: ['id'] }
        ]
      }
      /** Message d'une conversation ; il ne se modifie pas. */
      Message: {
        Row: {
          /** Identifiant (UUIDv7 donné par le serveur). */
          id: string
          /** Entreprise à qui appartient la ligne ; fixée par la session, jamais par l'appelant. */
          entrepriseId: string
          /** Conversation. */
          conversationId: string
          /** Auteur : UTILISATEUR, ASSISTANT, OUTIL. */
          role: Database['public']['Enums']['Message_role']
          /** Texte du message. */
          contenu: string
          /** Outils appelés : nom, filtres, nombre de lignes. */
          outils: Json
          /** Jetons consommés par le modèle de langage. */
          tokens: number
          /** Date et heure de création. */
          createdAt: string
        }
        Insert: never
        Update: never
        Relationships: [
          { foreignKeyName: 'message_conversation_fk'; columns: ['conversationId']; isOneToOne: false; referencedRelation: 'Conversation'; referencedColumns: ['id'] }
        ]
      }
    }
    Views: { [_ in never]: never }
    Functions: { [_ in never]: never }
    Enums: {
      Entreprise_plan: 'DECOUVERTE' | 'ESSENTIEL' | 'PRO' | 'BUSINESS' | 'ENTERPRISE'
      Entreprise_businessType: 'COMMERCE' | 'RESTAURATION' | 'ARTISAN' | 'SERVICES' | 'BEAUTE' | 'ASSOCIATION' | 'AUTRE'
      ParametresEntreprise_regimeTva: 'REEL_MENSUEL' | 'REEL_TRIMESTRIEL' | 'SIMPLIFIE' | 'FRANCHISE'
      ParametresEntreprise_territoire: 'METROPOLE' | 'CORSE' | 'DOM'
      ParametresEntreprise_baseGain: 'HT' | 'TTC'
      Subscription_plan: 'DECOUVERTE' | 'ESSENTIEL' | 'PRO' | 'BUSINESS' | 'ENTERPRISE'
      Subscription_status: 'ESSAI' | 'ACTIF' | 'IMPAYE' | 'RESTREINT' | 'RESILIATION_PLANIFIEE' | 'RESILIE' | 'INCOMPLET'
      Subscription_planSuivant: 'DECOUVERTE' | 'ESSENTIEL' | 'PRO' | 'BUSINESS' | 'ENTERPRISE'
      User_role: 'PROPRIETAIRE' | 'ADMIN' | 'MANAGER' | 'COMPTABLE' | 'VENDEUR' | 'CAISSIER'
      User_status: 'ACTIF' | 'INVITE' | 'SUSPENDU'
      TimeEntry_statut: 'OUVERT' | 'PAUSE' | 'FERME' | 'A_CORRIGER' | 'APPROUVE'
      TimeEntry_source: 'CAISSE' | 'WEB' | 'API'
      UserActivity_source: 'WEB' | 'CAISSE' | 'API' | 'IA' | 'AUTOMATION' | 'SYSTEME'
      UserInvitationToken_role: 'PROPRIETAIRE' | 'ADMIN' | 'MANAGER' | 'COMPTABLE' | 'VENDEUR' | 'CAISSIER'
      UserInvitationToken_statut: 'ENVOYEE' | 'ACCEPTEE' | 'EXPIREE' | 'REVOQUEE'
      Article_type: 'PRODUIT' | 'SERVICE' | 'BON_CADEAU'
      Article_categorieTva: 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O'
      ChampPersonnalise_type: 'TEXTE' | 'NOMBRE' | 'DATE' | 'BOOLEEN' | 'LISTE'
      Client_type: 'PARTICULIER' | 'PROFESSIONNEL' | 'PUBLIC' | 'ETRANGER'
      ClientNotification_canal: 'PORTAIL' | 'EMAIL' | 'SMS'
      MouvementPoints_type: 'GAIN' | 'UTILISATION' | 'EXPIRATION' | 'AJUSTEMENT' | 'ANNULATION' | 'BONUS'
      Store_status: 'ACTIF' | 'FERME'
      MouvementStock_type: 'ENTREE' | 'SORTIE' | 'VENTE' | 'RETOUR' | 'AJUSTEMENT' | 'INVENTAIRE' | 'TRANSFERT_SORTIE' | 'TRANSFERT_ENTREE' | 'PERTE'
      StockTransfer_statut: 'BROUILLON' | 'VALIDE' | 'EXPEDIE' | 'PARTIELLEMENT_RECU' | 'RECU' | 'RECU_AVEC_ECART' | 'ANNULE'
      Document_type: 'DEVIS' | 'COMMANDE' | 'BON_LIVRAISON' | 'FACTURE' | 'FACTURE_ACOMPTE' | 'AVOIR' | 'TICKET'
      Document_statut: 'BROUILLON' | 'ENVOYE' | 'ACCEPTE' | 'REFUSE' | 'EXPIRE' | 'FACTURE' | 'ANNULE' | 'CONFIRMEE' | 'PARTIELLEMENT_LIVREE' | 'LIVREE' | 'CLOTUREE' | 'ANNULEE' | 'PREPARE' | 'EXPEDIE' | 'LIVRE' | 'RETOURNE' | 'VALIDE'
      Document_modePrix: 'HT' | 'TTC'
      Document_remiseType: 'POURCENT' | 'MONTANT'
      Document_statutReglement: 'NON_PAYE' | 'PARTIEL' | 'PAYE' | 'TROP_PERCU' | 'EN_RETARD' | 'EN_LITIGE' | 'IRRECOUVRABLE'
      Document_codeType: '380' | '381' | '384' | '386'
      Document_categorieOperation: 'BIENS' | 'SERVICES' | 'MIXTE'
      Document_tvaExigibilite: 'DEBITS' | 'LIVRAISON' | 'ENCAISSEMENT'
      LigneDocument_type: 'ARTICLE' | 'LIBRE' | 'TITRE' | 'COMMENTAIRE' | 'SOUS_TOTAL'
      LigneDocument_remiseType: 'POURCENT' | 'MONTANT'
      LigneDocument_categorieTva: 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O'
      Paiement_moyen_paiement: 'ESPECES' | 'CARTE' | 'VIREMENT' | 'CHEQUE' | 'PRELEVEMENT' | 'LIEN_PAIEMENT' | 'TITRE_RESTAURANT' | 'BON_CADEAU' | 'POINTS' | 'AVOIR' | 'COMPENSATION'
      Paiement_statut: 'EN_COURS' | 'ENCAISSE' | 'ECHOUE' | 'REMBOURSE' | 'ANNULE'
      SerieDocument_remiseAZero: 'ANNUELLE' | 'JAMAIS'
      Register_status: 'ACTIVE' | 'INACTIVE'
      RegisterSession_statut: 'OUVERTE' | 'COMPTAGE' | 'CLOTUREE'
      PaymentLink_statut: 'ACTIF' | 'PAYE' | 'EXPIRE' | 'DESACTIVE' | 'EPUISE'
      Terminal_status: 'EN_LIGNE' | 'HORS_LIGNE' | 'OCCUPE' | 'DESACTIVE'
      Terminal_simulation: 'ACCEPTER' | 'REFUSER' | 'SE_TAIRE' | 'REPONDRE_DEUX_FOIS'
      BankTransaction_statut: 'IMPORTEE' | 'SUGGEREE' | 'RAPPROCHEE' | 'PARTIELLE' | 'IGNOREE'
      Segment_type: 'DYNAMIQUE' | 'STATIQUE'
      Campaign_type: 'EMAIL' | 'SMS' | 'PORTAIL'
      Campaign_statut: 'BROUILLON' | 'PLANIFIEE' | 'PREPARATION' | 'EN_COURS' | 'EN_PAUSE' | 'TERMINEE' | 'ANNULEE'
      Automation_triggerType: 'CLIENT_CREE' | 'DOCUMENT_VALIDE' | 'DOCUMENT_PAYE' | 'FACTURE_ECHUE' | 'DEVIS_SANS_REPONSE' | 'STOCK_BAS' | 'NIVEAU_CHANGE' | 'POINTS_EXPIRENT' | 'ANNIVERSAIRE' | 'CLIENT_INACTIF' | 'PLANIFIE'
      AutomationExecution_statut: 'EN_ATTENTE' | 'EN_COURS' | 'ATTENTE_DELAI' | 'REUSSIE' | 'ECHOUEE' | 'IGNOREE' | 'ANNULEE'
      Message_role: 'UTILISATEUR' | 'ASSISTANT' | 'OUTIL'
    }
    CompositeTypes: { [_ in never]: never }
  }
}

