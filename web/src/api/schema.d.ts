// Made by tools/contract.mjs from the program's contract: do not edit.
export interface paths {
    "/api/v1/inscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inscrit une entreprise : réglages, propriétaire, magasin principal et séries par défaut. */
        post: operations["inscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ouvre une session : témoin de connexion pour un navigateur, jeton pour un programme. */
        post: operations["session"];
        /** Ferme la session en cours. */
        delete: operations["session.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dit qui appelle, dans quelle entreprise et avec quels droits. */
        get: operations["moi.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liste les clés d'API en vigueur, avec leur dernier usage. */
        get: operations["cles.get"];
        put?: never;
        /** Crée une clé d'API avec ses portées et sa fin de validité. */
        post: operations["cles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Révoque une clé d'API. */
        delete: operations["cles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/User/creer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ajoute une personne à l'équipe, avec son rôle et son premier mot de passe. */
        post: operations["User.creer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/User/{id}/modifier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Modifie une personne de l'équipe : nom, téléphone, rôle, suspension. */
        post: operations["User.modifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/User/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change les exceptions d'une personne à son rôle : droits, magasins, remise, prix d'achat, marges. */
        post: operations["User.permissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/User/{id}/mot-de-passe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change son mot de passe, ou, avec le droit equipe:modifier, celui d'une personne aux droits moindres. */
        post: operations["User.mot-de-passe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Article/importer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Importe des articles d'un fichier CSV, ou dit ce que chaque ligne ferait (simulation=true). */
        post: operations["Article.importer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Article/annuler-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annule un import d'articles ; ce qui a servi ou changé depuis est laissé et nommé. */
        post: operations["Article.annuler-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Article/exporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exporte tous les articles en CSV ; le fichier, réimporté tel quel, ne change rien. */
        get: operations["Article.exporter.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Client/importer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Importe des clients d'un fichier CSV, ou dit ce que chaque ligne ferait (simulation=true). */
        post: operations["Client.importer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Client/annuler-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annule un import de clients ; ce qui a servi ou changé depuis est laissé et nommé. */
        post: operations["Client.annuler-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Client/exporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exporte tous les clients en CSV ; le fichier, réimporté tel quel, ne change rien. */
        get: operations["Client.exporter.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/enregistrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistre un brouillon, nouveau ou remplacé en entier, et rend ses montants calculés. */
        post: operations["Document.enregistrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/valider": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Émet un brouillon : numéro, contenu figé, stock, quota et journal, d'un seul tenant. */
        post: operations["Document.valider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/supprimer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Supprime un brouillon qui n'a jamais eu de numéro. */
        post: operations["Document.supprimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/transformer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fait d'un devis émis une facture en brouillon, aux mêmes conditions. */
        post: operations["Document.transformer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/crediter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Émet un avoir sur une facture, entier ou par ligne, à l'image de la facture au centime. */
        post: operations["Document.crediter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/encaisser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistre un paiement, partiel ou total, sur un document émis. */
        post: operations["Document.encaisser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/annuler-paiement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annule un paiement par une ligne inverse ; rien n'est effacé. */
        post: operations["Document.annuler-paiement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend la page du document : figée à l'octet pour un document émis, marquée pour un brouillon. */
        get: operations["Document.pdf.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/accepter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistre l'acceptation d'un devis par le client, avec sa preuve. */
        post: operations["Document.accepter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/refuser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistre le refus d'un devis par le client, avec son motif. */
        post: operations["Document.refuser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/rouvrir": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rouvre un devis envoyé, refusé ou expiré : version suivante, même numéro ; l'ancienne reste lisible. */
        post: operations["Document.rouvrir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/annuler": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annule un devis accepté, une commande ou un bon préparé dont rien n'est encore livré ni facturé. */
        post: operations["Document.annuler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/cloturer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clôt une commande livrée en tout ou partie et libère le stock qu'elle tenait encore. */
        post: operations["Document.cloturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/expirer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passe à l'état EXPIRE les devis envoyés dont la validité est passée. */
        post: operations["Document.expirer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/expedier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Expédie un bon de livraison : la marchandise quitte le magasin et la commande avance. */
        post: operations["Document.expedier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/livrer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note qu'un bon de livraison expédié est arrivé chez le client. */
        post: operations["Document.livrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/retourner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reprend en magasin tout ou partie de la marchandise d'un bon de livraison. */
        post: operations["Document.retourner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Dit où en est un document et les verbes possibles maintenant. */
        get: operations["Document.actions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend les versions remplacées d'un devis rouvert, telles que le client les avait reçues. */
        get: operations["Document.versions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dit que le programme vit. */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dit que la base répond et que ses migrations sont à jour. */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Donne les mesures du programme à Prometheus. */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Décrit l'API ; avec une session, seulement ce que l'appelant peut voir et faire. */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Refus d'une demande (RFC 9457). */
        Problem: {
            /**
             * Format: uri-reference
             * @description Page qui explique le code.
             */
            type: string;
            /** @description Titre court du statut. */
            title: string;
            /** @description Statut HTTP. */
            status: number;
            /** @description Nom stable du refus : c'est lui qui décide du comportement. */
            code: string;
            /** @description Phrase à montrer : ce qui ne va pas et quoi faire. */
            detail: string;
            /** @description Référence de la demande (urn:request:…), à citer au support. */
            instance: string;
            /** @description Une entrée par erreur, toutes à la fois. */
            errors?: components["schemas"]["Fault"][];
        };
        /** @description Une erreur et son endroit. */
        Fault: {
            /** @description Pointeur JSON dans le corps (#/lignes/0/quantite), ou nom d'un paramètre de l'adresse ou d'un en-tête. */
            pointer: string;
            /** @description Nom stable de l'erreur. */
            code: string;
            /** @description Phrase à montrer près du champ. */
            detail: string;
        };
    };
    responses: {
        /** @description Requête mal formée. */
        Probleme400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Authentification requise. */
        Probleme401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Abonnement insuffisant. */
        Probleme402: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Accès refusé. */
        Probleme403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Introuvable. */
        Probleme404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Format de réponse indisponible. */
        Probleme406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflit. */
        Probleme409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Version périmée. */
        Probleme412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Corps trop volumineux. */
        Probleme413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Type de contenu non pris en charge. */
        Probleme415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Plage hors limites. */
        Probleme416: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Données refusées. */
        Probleme422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Trop de demandes. */
        Probleme429: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service momentanément indisponible. */
        Probleme503: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tout autre refus ou erreur. */
        Probleme: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Identifiant de l'enregistrement. */
        id: string;
        /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
        "Idempotency-Key": string;
    };
    requestBodies: never;
    headers: {
        /** @description Version de l'enregistrement, à rendre dans If-Match. */
        ETag: string;
        /** @description Rangs rendus et total : 0-24/3573, ou 0-24/* sans compte demandé. */
        "Content-Range": string;
        /** @description À donner en « curseur » pour la page suivante ; absent à la dernière. */
        "X-Next-Cursor": string;
        /** @description Adresse de la page suivante (rel="next"). */
        Link: string;
        /** @description Adresse de l'enregistrement créé. */
        Location: string;
        /** @description Préférences suivies. */
        "Preference-Applied": string;
        /** @description Secondes à attendre avant de recommencer. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    inscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description L'entreprise. */
                    entreprise: {
                        /** @description Nom de l'entreprise. */
                        nom: string;
                        /** @description Adresse de l'entreprise. */
                        email: string;
                        /** @description SIRET, espaces permis ; facultatif pour qui n'en a pas. */
                        siret?: string | null;
                        /**
                         * @description Métier ; AUTRE par défaut.
                         * @enum {string|null}
                         */
                        businessType?: "COMMERCE" | "RESTAURATION" | "ARTISAN" | "SERVICES" | "BEAUTE" | "ASSOCIATION" | "AUTRE" | null;
                    };
                    /** @description Son propriétaire. */
                    utilisateur: {
                        /** @description Nom du propriétaire. */
                        nom: string;
                        /** @description Prénom du propriétaire. */
                        prenom?: string | null;
                        /** @description Adresse de connexion. */
                        email: string;
                        /** @description Mot de passe, huit caractères au moins. */
                        motDePasse: string;
                    };
                };
            };
        };
        responses: {
            /** @description Fait. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Jeton de session du propriétaire. */
                        jeton?: string | null;
                        /**
                         * Format: uuid
                         * @description Entreprise créée.
                         */
                        entrepriseId?: string | null;
                        /**
                         * Format: uuid
                         * @description Propriétaire créé.
                         */
                        userId?: string | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            409: components["responses"]["Probleme409"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Adresse de l'utilisateur. */
                    email: string;
                    /** @description Mot de passe. */
                    motDePasse: string;
                    /** @description true pour recevoir un témoin de connexion (cookie) au lieu d'un jeton. */
                    navigateur?: boolean | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Jeton à envoyer dans Authorization: Bearer ; absent pour un navigateur. */
                        jeton?: string | null;
                        /** @description Jeton à renvoyer dans X-CSRF-Token ; pour un navigateur seulement. */
                        csrf?: string | null;
                        /**
                         * Format: date-time
                         * @description Fin de la session.
                         */
                        expireAt?: string | null;
                        /**
                         * Format: uuid
                         * @description Entreprise.
                         */
                        entrepriseId?: string | null;
                        /**
                         * Format: uuid
                         * @description Utilisateur.
                         */
                        userId?: string | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            409: components["responses"]["Probleme409"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "session.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait ; rien à rendre. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "moi.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Utilisateur.
                         */
                        userId?: string | null;
                        /** @description Adresse. */
                        email?: string | null;
                        /** @description Nom. */
                        nom?: string | null;
                        /** @description Prénom. */
                        prenom?: string | null;
                        /** @description Rôle. */
                        role?: string | null;
                        /** @description true pour le propriétaire. */
                        isOwner?: boolean | null;
                        /** @description Droits « domaine:action » ; « * » vaut pour tout. */
                        droits?: string[] | null;
                        /** @description Jeton à renvoyer dans X-CSRF-Token ; pour un navigateur seulement. */
                        csrf?: string | null;
                        /** @description Entreprise : id, nom, slug, plan, réglages d'affichage. */
                        entreprise?: unknown;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            403: components["responses"]["Probleme403"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "cles.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            403: components["responses"]["Probleme403"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    cles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description À quoi sert la clé. */
                    nom: string;
                    /** @description Droits « domaine:action » que la clé peut exercer. */
                    portees: string[];
                    /**
                     * Format: date-time
                     * @description Fin de validité ; sans fin si absente.
                     */
                    expireAt?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant de la clé.
                         */
                        id?: string | null;
                        /** @description La clé, montrée cette seule fois. */
                        cle?: string | null;
                        /** @description Premiers caractères, pour la reconnaître. */
                        prefixe?: string | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "cles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait ; rien à rendre. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "User.creer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Adresse de connexion, en minuscules une fois enregistrée. */
                    email: string;
                    /** @description Nom de famille. */
                    nom: string;
                    /** @description Prénom. */
                    prenom?: string | null;
                    /**
                     * @description Rôle ; on ne donne que des droits que l'on a.
                     * @enum {string}
                     */
                    role: "PROPRIETAIRE" | "ADMIN" | "MANAGER" | "COMPTABLE" | "VENDEUR" | "CAISSIER";
                    /** @description Premier mot de passe, huit caractères au moins. */
                    motDePasse: string;
                    /** @description Téléphone, français ou international. */
                    telephone?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Personne créée.
                         */
                        id?: string | null;
                        /** @description Sa version. */
                        version?: number | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "User.modifier": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Nom de famille. */
                    nom?: string | null;
                    /** @description Prénom. */
                    prenom?: string | null;
                    /** @description Téléphone, français ou international ; vide pour l'effacer. */
                    telephone?: string | null;
                    /**
                     * @description Rôle ; on ne donne que des droits que l'on a.
                     * @enum {string|null}
                     */
                    role?: "PROPRIETAIRE" | "ADMIN" | "MANAGER" | "COMPTABLE" | "VENDEUR" | "CAISSIER" | null;
                    /**
                     * @description SUSPENDU ferme l'accès à l'instant, ACTIF le rouvre.
                     * @enum {string|null}
                     */
                    status?: "ACTIF" | "SUSPENDU" | null;
                    /** @description Version lue ; une autre est refusée. */
                    version?: number | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Personne modifiée.
                         */
                        id?: string | null;
                        /** @description Sa nouvelle version. */
                        version?: number | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "User.permissions": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Domaine → actions qui remplacent celles du rôle ; null pour un domaine, ou pour tout, revient au rôle. */
                    droits?: unknown;
                    /** @description Magasins auxquels limiter la personne ; null : tous. */
                    storeIds?: unknown;
                    /** @description Remise la plus forte, en pour cent ; null : sans limite. */
                    remiseMax?: number | null;
                    /** @description Voit les prix d'achat ; null : selon le rôle. */
                    voirPrixAchat?: boolean | null;
                    /** @description Voit les marges ; null : selon le rôle. */
                    voirMarges?: boolean | null;
                    /** @description Version lue des permissions, 0 s'il n'y en avait pas. */
                    version?: number | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant des permissions.
                         */
                        id?: string | null;
                        /**
                         * Format: uuid
                         * @description Personne concernée.
                         */
                        userId?: string | null;
                        /** @description Nouvelle version des permissions. */
                        version?: number | null;
                        /** @description Droits « domaine:action » désormais en vigueur. */
                        droits?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "User.mot-de-passe": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Mot de passe actuel ; obligatoire pour changer le sien. */
                    ancien?: string | null;
                    /** @description Nouveau mot de passe, huit caractères au moins. */
                    nouveau: string;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Personne concernée.
                         */
                        id?: string | null;
                        /** @description Combien de ses autres sessions ont été fermées. */
                        sessionsFermees?: number | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Article.importer": {
        parameters: {
            query?: {
                /** @description « true » : dire ce que chaque ligne ferait, sans rien écrire. « false » par défaut. */
                simulation?: "true" | "false";
                /** @description Séparateur des colonnes, quand sa détection se trompe. */
                separateur?: ";" | "," | "|" | "tab";
                /** @description Nom du fichier, pour la liste des imports. */
                fichier?: string;
            };
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Vrai si rien n'a été écrit. */
                        simulation?: boolean | null;
                        /**
                         * @description Encodage reconnu.
                         * @enum {string|null}
                         */
                        encodage?: "UTF-8" | "UTF-8 avec BOM" | "UTF-16LE" | "UTF-16BE" | "Windows-1252" | null;
                        /** @description Séparateur reconnu (« tab » pour la tabulation). */
                        separateur?: string | null;
                        /**
                         * Format: uuid
                         * @description Import, à donner pour l'annuler ; absent si rien n'a été écrit.
                         */
                        importId?: string | null;
                        /** @description Nombre de lignes par verdict. */
                        compte?: {
                            /** @description Lignes qui créent. */
                            creer?: number | null;
                            /** @description Lignes qui modifient. */
                            modifier?: number | null;
                            /** @description Lignes qui disent ce qui est déjà. */
                            inchange?: number | null;
                            /** @description Lignes refusées ; les autres sont reprises. */
                            erreur?: number | null;
                        } | null;
                        /** @description Remarques sur le fichier. */
                        avis?: {
                            /** @description Code. */
                            code?: string | null;
                            /** @description Titre de la colonne. */
                            colonne?: string | null;
                            /** @description Phrase à montrer. */
                            detail?: string | null;
                        }[] | null;
                        /** @description Toutes les lignes en erreur et, des autres, mille au plus. */
                        lignes?: {
                            /** @description Ligne du fichier où commence cette ligne du tableau. */
                            ligne?: number | null;
                            /**
                             * @description Ce que la ligne fait.
                             * @enum {string|null}
                             */
                            verdict?: "CREER" | "MODIFIER" | "INCHANGE" | "ERREUR" | null;
                            /** @description Référence de l'article. */
                            reference?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                            /** @description Valeurs modifiées. */
                            differences?: {
                                /** @description Champ modifié. */
                                champ?: string | null;
                                /** @description Valeur d'avant. */
                                avant?: string | null;
                                /** @description Valeur d'après. */
                                apres?: string | null;
                            }[] | null;
                            /** @description Raisons du refus. */
                            fautes?: {
                                /** @description Code. */
                                code?: string | null;
                                /** @description Titre de la colonne. */
                                colonne?: string | null;
                                /** @description Phrase à montrer. */
                                detail?: string | null;
                            }[] | null;
                            /** @description Remarques qui n'arrêtent rien. */
                            avis?: {
                                /** @description Code. */
                                code?: string | null;
                                /** @description Titre de la colonne. */
                                colonne?: string | null;
                                /** @description Phrase à montrer. */
                                detail?: string | null;
                            }[] | null;
                        }[] | null;
                        /** @description Vrai si des lignes sans erreur ne sont pas listées. */
                        tronque?: boolean | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Article.annuler-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Import à annuler.
                     */
                    importId: string;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Import annulé.
                         */
                        importId?: string | null;
                        /** @description Créations supprimées. */
                        supprimes?: number | null;
                        /** @description Créations désactivées, car le registre du stock les garde. */
                        desactives?: number | null;
                        /** @description Modifications défaites. */
                        restaures?: number | null;
                        /** @description Lignes laissées telles quelles. */
                        laisses?: number | null;
                        /** @description Lignes laissées, mille au plus. */
                        lignes?: {
                            /** @description Ligne du fichier. */
                            ligne?: number | null;
                            /**
                             * Format: uuid
                             * @description Identifiant.
                             */
                            id?: string | null;
                            /** @description Référence ou nom. */
                            nom?: string | null;
                            /**
                             * @description Pourquoi la ligne est laissée.
                             * @enum {string|null}
                             */
                            motif?: "modifie_depuis" | "utilise" | "deja_supprime" | "stock_modifie_depuis" | null;
                            /** @description Phrase à montrer. */
                            detail?: string | null;
                        }[] | null;
                        /** @description Vrai si toutes ne sont pas listées. */
                        tronque?: boolean | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Article.exporter.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            403: components["responses"]["Probleme403"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Client.importer": {
        parameters: {
            query?: {
                /** @description « true » : dire ce que chaque ligne ferait, sans rien écrire. « false » par défaut. */
                simulation?: "true" | "false";
                /** @description Séparateur des colonnes, quand sa détection se trompe. */
                separateur?: ";" | "," | "|" | "tab";
                /** @description Nom du fichier, pour la liste des imports. */
                fichier?: string;
            };
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Vrai si rien n'a été écrit. */
                        simulation?: boolean | null;
                        /**
                         * @description Encodage reconnu.
                         * @enum {string|null}
                         */
                        encodage?: "UTF-8" | "UTF-8 avec BOM" | "UTF-16LE" | "UTF-16BE" | "Windows-1252" | null;
                        /** @description Séparateur reconnu (« tab » pour la tabulation). */
                        separateur?: string | null;
                        /**
                         * Format: uuid
                         * @description Import, à donner pour l'annuler ; absent si rien n'a été écrit.
                         */
                        importId?: string | null;
                        /** @description Nombre de lignes par verdict. */
                        compte?: {
                            /** @description Lignes qui créent. */
                            creer?: number | null;
                            /** @description Lignes qui modifient. */
                            modifier?: number | null;
                            /** @description Lignes qui disent ce qui est déjà. */
                            inchange?: number | null;
                            /** @description Lignes refusées ; les autres sont reprises. */
                            erreur?: number | null;
                        } | null;
                        /** @description Remarques sur le fichier. */
                        avis?: {
                            /** @description Code. */
                            code?: string | null;
                            /** @description Titre de la colonne. */
                            colonne?: string | null;
                            /** @description Phrase à montrer. */
                            detail?: string | null;
                        }[] | null;
                        /** @description Toutes les lignes en erreur et, des autres, mille au plus. */
                        lignes?: {
                            /** @description Ligne du fichier où commence cette ligne du tableau. */
                            ligne?: number | null;
                            /**
                             * @description Ce que la ligne fait.
                             * @enum {string|null}
                             */
                            verdict?: "CREER" | "MODIFIER" | "INCHANGE" | "ERREUR" | null;
                            /** @description Référence de l'article. */
                            reference?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                            /** @description Valeurs modifiées. */
                            differences?: {
                                /** @description Champ modifié. */
                                champ?: string | null;
                                /** @description Valeur d'avant. */
                                avant?: string | null;
                                /** @description Valeur d'après. */
                                apres?: string | null;
                            }[] | null;
                            /** @description Raisons du refus. */
                            fautes?: {
                                /** @description Code. */
                                code?: string | null;
                                /** @description Titre de la colonne. */
                                colonne?: string | null;
                                /** @description Phrase à montrer. */
                                detail?: string | null;
                            }[] | null;
                            /** @description Remarques qui n'arrêtent rien. */
                            avis?: {
                                /** @description Code. */
                                code?: string | null;
                                /** @description Titre de la colonne. */
                                colonne?: string | null;
                                /** @description Phrase à montrer. */
                                detail?: string | null;
                            }[] | null;
                        }[] | null;
                        /** @description Vrai si des lignes sans erreur ne sont pas listées. */
                        tronque?: boolean | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Client.annuler-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Import à annuler.
                     */
                    importId: string;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Import annulé.
                         */
                        importId?: string | null;
                        /** @description Créations supprimées. */
                        supprimes?: number | null;
                        /** @description Créations désactivées, car le registre du stock les garde. */
                        desactives?: number | null;
                        /** @description Modifications défaites. */
                        restaures?: number | null;
                        /** @description Lignes laissées telles quelles. */
                        laisses?: number | null;
                        /** @description Lignes laissées, mille au plus. */
                        lignes?: {
                            /** @description Ligne du fichier. */
                            ligne?: number | null;
                            /**
                             * Format: uuid
                             * @description Identifiant.
                             */
                            id?: string | null;
                            /** @description Référence ou nom. */
                            nom?: string | null;
                            /**
                             * @description Pourquoi la ligne est laissée.
                             * @enum {string|null}
                             */
                            motif?: "modifie_depuis" | "utilise" | "deja_supprime" | "stock_modifie_depuis" | null;
                            /** @description Phrase à montrer. */
                            detail?: string | null;
                        }[] | null;
                        /** @description Vrai si toutes ne sont pas listées. */
                        tronque?: boolean | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Client.exporter.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            403: components["responses"]["Probleme403"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.enregistrer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Brouillon à remplacer ; absent pour en créer un.
                     */
                    id?: string | null;
                    /** @description Version lue du brouillon, obligatoire avec id. */
                    version?: number | null;
                    /**
                     * @description Type du document.
                     * @enum {string}
                     */
                    type: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET";
                    /**
                     * Format: uuid
                     * @description Client ; obligatoire à la validation, sauf pour un ticket.
                     */
                    clientId?: string | null;
                    /**
                     * @description Sens des prix unitaires ; HT par défaut.
                     * @enum {string|null}
                     */
                    modePrix?: "HT" | "TTC" | null;
                    /** @description Remise du document, en pour cent ou en euros. */
                    remise?: number | null;
                    /**
                     * @description Sens de la remise du document ; POURCENT par défaut.
                     * @enum {string|null}
                     */
                    remiseType?: "POURCENT" | "MONTANT" | null;
                    /**
                     * Format: uuid
                     * @description Magasin ; le principal par défaut.
                     */
                    storeId?: string | null;
                    /**
                     * Format: uuid
                     * @description Série de numérotation ; celle par défaut du type sinon.
                     */
                    serieId?: string | null;
                    /**
                     * Format: date
                     * @description Date d'émission ; aujourd'hui par défaut.
                     */
                    dateEmission?: string | null;
                    /**
                     * Format: date
                     * @description Échéance ; calculée à la validation sinon.
                     */
                    dateEcheance?: string | null;
                    /**
                     * Format: date
                     * @description Fin de validité d'un devis ; 30 jours après son émission par défaut.
                     */
                    dateValidite?: string | null;
                    /**
                     * Format: date
                     * @description Livraison ou exécution, si elle diffère de l'émission.
                     */
                    dateLivraison?: string | null;
                    /** @description Objet. */
                    objet?: string | null;
                    /** @description Notes imprimées. */
                    notes?: string | null;
                    /** @description Conditions imprimées. */
                    conditions?: string | null;
                    /** @description Référence donnée par le client (bon de commande). */
                    referenceClient?: string | null;
                    /** @description Lignes dans l'ordre. */
                    lignes: {
                        /**
                         * @description Nature de la ligne ; ARTICLE si articleId est donné, LIBRE sinon.
                         * @enum {string|null}
                         */
                        type?: "ARTICLE" | "LIBRE" | "TITRE" | "COMMENTAIRE" | "SOUS_TOTAL" | null;
                        /**
                         * Format: uuid
                         * @description Article vendu ; ses libellé, prix et taux servent quand la ligne ne les donne pas.
                         */
                        articleId?: string | null;
                        /** @description Ce qui est vendu, tel qu'imprimé. */
                        designation?: string | null;
                        /** @description Précisions imprimées sous la désignation. */
                        description?: string | null;
                        /** @description Quantité, trois décimales au plus ; 1 par défaut. */
                        quantite?: number | null;
                        /** @description Unité imprimée (pièce, h, kg…). */
                        unite?: string | null;
                        /** @description Prix unitaire hors taxes, en euros (mode HT). */
                        prix_unitaire_ht?: number | null;
                        /** @description Prix unitaire toutes taxes comprises, en euros (mode TTC). */
                        prix_unitaire_ttc?: number | null;
                        /** @description Taux de TVA en pour cent (20, 10, 5.5, 2.1, 0). */
                        tva?: number | null;
                        /**
                         * @description Catégorie de TVA (EN 16931) ; déduite du taux sinon.
                         * @enum {string|null}
                         */
                        categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                        /** @description Remise de la ligne, en pour cent ou en euros. */
                        remise?: number | null;
                        /**
                         * @description Sens de la remise de la ligne ; POURCENT par défaut.
                         * @enum {string|null}
                         */
                        remiseType?: "POURCENT" | "MONTANT" | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /**
                         * @description Type du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description État du document.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /**
                         * Format: uuid
                         * @description Client.
                         */
                        clientId?: string | null;
                        /**
                         * @description Sens des prix unitaires.
                         * @enum {string|null}
                         */
                        modePrix?: "HT" | "TTC" | null;
                        /** @description Total hors taxes. */
                        montant_ht?: number | null;
                        /** @description Total de la TVA. */
                        montant_tva?: number | null;
                        /** @description Total toutes taxes comprises. */
                        montant_ttc?: number | null;
                        /** @description Lignes dans l'ordre. */
                        lignes?: {
                            /**
                             * Format: uuid
                             * @description Identifiant de la ligne.
                             */
                            id?: string | null;
                            /** @description Rang de la ligne, à partir de 1. */
                            ordre?: number | null;
                            /**
                             * @description Nature de la ligne.
                             * @enum {string|null}
                             */
                            type?: "ARTICLE" | "LIBRE" | "TITRE" | "COMMENTAIRE" | "SOUS_TOTAL" | null;
                            /**
                             * Format: uuid
                             * @description Article vendu.
                             */
                            articleId?: string | null;
                            /** @description Ce qui est vendu. */
                            designation?: string | null;
                            /** @description Précisions. */
                            description?: string | null;
                            /** @description Quantité. */
                            quantite?: number | null;
                            /** @description Unité. */
                            unite?: string | null;
                            /** @description Prix unitaire hors taxes. */
                            prix_unitaire_ht?: number | null;
                            /** @description Prix unitaire toutes taxes comprises (mode TTC). */
                            prix_unitaire_ttc?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Remise de la ligne. */
                            remise?: number | null;
                            /**
                             * @description Sens de la remise.
                             * @enum {string|null}
                             */
                            remiseType?: "POURCENT" | "MONTANT" | null;
                            /** @description Montant hors taxes de la ligne. */
                            montant_ht?: number | null;
                            /** @description TVA de la ligne, à titre indicatif : elle est due par taux. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises de la ligne. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Bases et TVA par taux. */
                        tva?: {
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorie?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            taux?: number | null;
                            /** @description Base hors taxes. */
                            base?: number | null;
                            /** @description TVA. */
                            montant?: number | null;
                        }[] | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.valider": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Version lue du brouillon ; une autre est refusée. */
                    version?: number | null;
                    /**
                     * Format: date
                     * @description Date d'émission ; celle du brouillon par défaut.
                     */
                    dateEmission?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro attribué dans la série. */
                        numero?: string | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /**
                         * Format: date
                         * @description Date d'émission.
                         */
                        dateEmission?: string | null;
                        /**
                         * Format: date
                         * @description Date d'échéance.
                         */
                        dateEcheance?: string | null;
                        /** @description Total hors taxes. */
                        montant_ht?: number | null;
                        /** @description Total de la TVA. */
                        montant_tva?: number | null;
                        /** @description Total toutes taxes comprises. */
                        montant_ttc?: number | null;
                        /** @description Ce que le client doit. */
                        netAPayer?: number | null;
                        /** @description Empreinte SHA-256 du contenu figé, chaînée à la précédente de la série. */
                        empreinte?: string | null;
                        /** @description Version du document. */
                        version?: number | null;
                        /** @description Ce qu'il faut savoir et peut être ignoré. */
                        avertissements?: {
                            /** @description Nom stable. */
                            code?: string | null;
                            /** @description Champ concerné, s'il y en a un. */
                            pointer?: string | null;
                            /** @description Phrase pour l'utilisateur. */
                            detail?: string | null;
                        }[] | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.supprimer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait ; rien à rendre. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.transformer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /**
                         * @description Type du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description État du document.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /**
                         * Format: uuid
                         * @description Client.
                         */
                        clientId?: string | null;
                        /**
                         * @description Sens des prix unitaires.
                         * @enum {string|null}
                         */
                        modePrix?: "HT" | "TTC" | null;
                        /** @description Total hors taxes. */
                        montant_ht?: number | null;
                        /** @description Total de la TVA. */
                        montant_tva?: number | null;
                        /** @description Total toutes taxes comprises. */
                        montant_ttc?: number | null;
                        /** @description Lignes dans l'ordre. */
                        lignes?: {
                            /**
                             * Format: uuid
                             * @description Identifiant de la ligne.
                             */
                            id?: string | null;
                            /** @description Rang de la ligne, à partir de 1. */
                            ordre?: number | null;
                            /**
                             * @description Nature de la ligne.
                             * @enum {string|null}
                             */
                            type?: "ARTICLE" | "LIBRE" | "TITRE" | "COMMENTAIRE" | "SOUS_TOTAL" | null;
                            /**
                             * Format: uuid
                             * @description Article vendu.
                             */
                            articleId?: string | null;
                            /** @description Ce qui est vendu. */
                            designation?: string | null;
                            /** @description Précisions. */
                            description?: string | null;
                            /** @description Quantité. */
                            quantite?: number | null;
                            /** @description Unité. */
                            unite?: string | null;
                            /** @description Prix unitaire hors taxes. */
                            prix_unitaire_ht?: number | null;
                            /** @description Prix unitaire toutes taxes comprises (mode TTC). */
                            prix_unitaire_ttc?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Remise de la ligne. */
                            remise?: number | null;
                            /**
                             * @description Sens de la remise.
                             * @enum {string|null}
                             */
                            remiseType?: "POURCENT" | "MONTANT" | null;
                            /** @description Montant hors taxes de la ligne. */
                            montant_ht?: number | null;
                            /** @description TVA de la ligne, à titre indicatif : elle est due par taux. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises de la ligne. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Bases et TVA par taux. */
                        tva?: {
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorie?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            taux?: number | null;
                            /** @description Base hors taxes. */
                            base?: number | null;
                            /** @description TVA. */
                            montant?: number | null;
                        }[] | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.crediter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Lignes à créditer ; toute la facture si la liste est absente. */
                    lignes?: {
                        /**
                         * Format: uuid
                         * @description Ligne de la facture.
                         */
                        ligneId: string;
                        /** @description Quantité à créditer ; tout ce qui reste si absente. */
                        quantite?: number | null;
                    }[] | null;
                    /** @description Raison de l'avoir, imprimée comme objet. */
                    motif?: string | null;
                    /**
                     * Format: date
                     * @description Date de l'avoir ; aujourd'hui par défaut.
                     */
                    dateEmission?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro attribué dans la série. */
                        numero?: string | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /**
                         * Format: date
                         * @description Date d'émission.
                         */
                        dateEmission?: string | null;
                        /**
                         * Format: date
                         * @description Date d'échéance.
                         */
                        dateEcheance?: string | null;
                        /** @description Total hors taxes. */
                        montant_ht?: number | null;
                        /** @description Total de la TVA. */
                        montant_tva?: number | null;
                        /** @description Total toutes taxes comprises. */
                        montant_ttc?: number | null;
                        /** @description Ce que le client doit. */
                        netAPayer?: number | null;
                        /** @description Empreinte SHA-256 du contenu figé, chaînée à la précédente de la série. */
                        empreinte?: string | null;
                        /** @description Version du document. */
                        version?: number | null;
                        /** @description Ce qu'il faut savoir et peut être ignoré. */
                        avertissements?: {
                            /** @description Nom stable. */
                            code?: string | null;
                            /** @description Champ concerné, s'il y en a un. */
                            pointer?: string | null;
                            /** @description Phrase pour l'utilisateur. */
                            detail?: string | null;
                        }[] | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.encaisser": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Montant reçu, en euros. */
                    montant: number;
                    /**
                     * @description Moyen de paiement.
                     * @enum {string}
                     */
                    moyen_paiement: "ESPECES" | "CARTE" | "VIREMENT" | "CHEQUE" | "PRELEVEMENT" | "LIEN_PAIEMENT" | "TITRE_RESTAURANT" | "BON_CADEAU";
                    /**
                     * Format: date
                     * @description Date du paiement.
                     */
                    date_paiement: string;
                    /** @description Numéro de chèque, libellé du virement… */
                    reference?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Ligne de paiement enregistrée.
                         */
                        paiementId?: string | null;
                        /**
                         * Format: uuid
                         * @description Document réglé.
                         */
                        documentId?: string | null;
                        /** @description Total encaissé. */
                        montant_paye?: number | null;
                        /** @description Reste à payer. */
                        reste_a_payer?: number | null;
                        /** @description Trop-perçu, qui devient un avoir du client. */
                        trop_percu?: number | null;
                        /**
                         * @description État du règlement.
                         * @enum {string|null}
                         */
                        statutReglement?: "NON_PAYE" | "PARTIEL" | "PAYE" | "TROP_PERCU" | "EN_RETARD" | "EN_LITIGE" | "IRRECOUVRABLE" | null;
                        /** @description Version du document. */
                        version?: number | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.annuler-paiement": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Paiement à annuler.
                     */
                    paiementId: string;
                    /** @description Raison : chèque impayé, erreur de saisie… */
                    motif?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Ligne de paiement enregistrée.
                         */
                        paiementId?: string | null;
                        /**
                         * Format: uuid
                         * @description Document réglé.
                         */
                        documentId?: string | null;
                        /** @description Total encaissé. */
                        montant_paye?: number | null;
                        /** @description Reste à payer. */
                        reste_a_payer?: number | null;
                        /** @description Trop-perçu, qui devient un avoir du client. */
                        trop_percu?: number | null;
                        /**
                         * @description État du règlement.
                         * @enum {string|null}
                         */
                        statutReglement?: "NON_PAYE" | "PARTIEL" | "PAYE" | "TROP_PERCU" | "EN_RETARD" | "EN_LITIGE" | "IRRECOUVRABLE" | null;
                        /** @description Version du document. */
                        version?: number | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.pdf.get": {
        parameters: {
            query?: {
                /** @description Version d'un devis rouvert ; la dernière par défaut. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            406: components["responses"]["Probleme406"];
            409: components["responses"]["Probleme409"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.accepter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Personne qui accepte, pour le client. */
                    acceptePar: string;
                    /**
                     * Format: date
                     * @description Jour de l'acceptation ; aujourd'hui par défaut.
                     */
                    date?: string | null;
                    /** @description « Bon pour accord », référence d'un fichier, ou image de la signature en base64. */
                    preuve?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.refuser": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Pourquoi le client refuse. */
                    motif: string;
                    /**
                     * Format: date
                     * @description Jour du refus ; aujourd'hui par défaut.
                     */
                    date?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.rouvrir": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.annuler": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Pourquoi le document est annulé. */
                    motif?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.cloturer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.expirer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Nombre de devis passés à EXPIRE. */
                        expires?: number | null;
                        /** @description Vrai s'il peut en rester : appelez de nouveau. */
                        encore?: boolean | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            429: components["responses"]["Probleme429"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.expedier": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.livrer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Personne qui a reçu la marchandise. */
                    recuPar?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.retourner": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Lignes qui reviennent ; tout ce qui est parti si absent. */
                    lignes?: {
                        /**
                         * Format: uuid
                         * @description Ligne du document.
                         */
                        ligneId: string;
                        /** @description Quantité ; tout ce qui reste si absente. */
                        quantite?: number | null;
                    }[] | null;
                    /** @description Pourquoi la marchandise revient. */
                    motif?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            402: components["responses"]["Probleme402"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            409: components["responses"]["Probleme409"];
            412: components["responses"]["Probleme412"];
            413: components["responses"]["Probleme413"];
            415: components["responses"]["Probleme415"];
            422: components["responses"]["Probleme422"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.actions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifiant du document.
                         */
                        id?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /**
                         * @description Nature du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        /**
                         * @description Nouvel état.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Version du devis. */
                        numeroVersion?: number | null;
                        /** @description Version à rendre à l'enregistrement suivant. */
                        version?: number | null;
                        /** @description Verbes possibles maintenant. */
                        actions?: string[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            406: components["responses"]["Probleme406"];
            409: components["responses"]["Probleme409"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    "Document.versions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Versions remplacées, de la plus ancienne à la plus récente. */
                        versions?: {
                            /** @description Version remplacée ; sa page : /pdf?version=… */
                            numeroVersion?: number | null;
                            /** @description Numéro du devis. */
                            numero?: string | null;
                            /** @description Empreinte SHA-256 de cette version. */
                            empreinte?: string | null;
                            /**
                             * Format: date-time
                             * @description Date et heure de la réouverture.
                             */
                            createdAt?: string | null;
                            /** @description Devis de cette version : ses colonnes, lignes et tva. */
                            contenu?: unknown;
                        }[] | null;
                    };
                };
            };
            400: components["responses"]["Probleme400"];
            401: components["responses"]["Probleme401"];
            403: components["responses"]["Probleme403"];
            404: components["responses"]["Probleme404"];
            406: components["responses"]["Probleme406"];
            409: components["responses"]["Probleme409"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Le programme répond. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Probleme"];
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Le programme peut servir. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Il ne le peut pas encore ; la raison, en une ligne. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Probleme"];
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Texte au format de Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Probleme"];
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            401: components["responses"]["Probleme401"];
            503: components["responses"]["Probleme503"];
            default: components["responses"]["Probleme"];
        };
    };
}
