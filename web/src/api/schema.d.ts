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
    "/api/v1/Entreprise/cloturer-periode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clôt les périodes jusqu'à un jour : plus rien ne s'y date, ni document ni paiement. */
        post: operations["Entreprise.cloturer-periode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Entreprise/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend le logo de l'entreprise, PNG ou JPEG. */
        get: operations["Entreprise.logo.get"];
        put?: never;
        /** Pose le logo que portent les documents émis désormais. */
        post: operations["Entreprise.logo"];
        /** Retire le logo des documents émis désormais ; ceux qui l'ont le gardent. */
        delete: operations["Entreprise.logo.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Entreprise/formule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dit la formule de l'entreprise, ce qu'elle en consomme, et ce que les autres permettent. */
        get: operations["Entreprise.formule.get"];
        put?: never;
        post?: never;
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
    "/api/v1/User/{id}/definir-pin": {
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
        /** Choisit son code de caisse, ou, avec le droit equipe:modifier, celui d'une personne aux droits moindres. */
        post: operations["User.definir-pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dit ce qui peut être permis, domaine par domaine, et ce que chaque rôle permet. */
        get: operations["roles.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liste les sessions ouvertes de la personne qui appelle. */
        get: operations["sessions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
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
        /** Ferme une de ses propres sessions, ailleurs. */
        delete: operations["sessions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend ce que la personne qui appelle a arrangé pour elle : vues, colonnes. */
        get: operations["preferences.get"];
        put?: never;
        /** Garde une préférence de la personne qui appelle, ou l'oublie ; le dernier enregistrement l'emporte. */
        post: operations["preferences"];
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
    "/api/v1/Article/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend l'image d'un article, PNG ou JPEG. */
        get: operations["Article.image.get"];
        put?: never;
        /** Donne une image à un article, à la place de celle qu'il avait. */
        post: operations["Article.image"];
        /** Laisse un article sans image. */
        delete: operations["Article.image.delete"];
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
    "/api/v1/Client/{id}/ajuster-points": {
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
        /** Donne des points à un client, ou lui en retire, avec la raison. */
        post: operations["Client.ajuster-points"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Client/{id}/fidelite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend les points d'un client, ce qu'ils paient, quand ils expirent, et son palier. */
        get: operations["Client.fidelite.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/MouvementStock/enregistrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistre à la main des entrées, des sorties, des pertes ou des ajustements de stock. */
        post: operations["MouvementStock.enregistrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/MouvementStock/{id}/contrepasser": {
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
        /** Annule un mouvement saisi à la main par le mouvement inverse. */
        post: operations["MouvementStock.contrepasser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Store/{id}/fermer": {
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
        /** Ferme un magasin qui n'a plus ni stock, ni transfert, ni inventaire en cours. */
        post: operations["Store.fermer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Store/{id}/rouvrir": {
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
        /** Rouvre un magasin fermé. */
        post: operations["Store.rouvrir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/StockTransfer/enregistrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enregistre le brouillon d'un transfert entre deux magasins. */
        post: operations["StockTransfer.enregistrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/StockTransfer/{id}/valider": {
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
        /** Valide un transfert : il prend son numéro et sa marchandise est réservée au magasin source. */
        post: operations["StockTransfer.valider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/StockTransfer/{id}/expedier": {
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
        /** Expédie un transfert, en tout ou en partie : la marchandise quitte le magasin source. */
        post: operations["StockTransfer.expedier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/StockTransfer/{id}/recevoir": {
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
        /** Reçoit un transfert, en une ou plusieurs fois, avec ce qui est abîmé ou manquant. */
        post: operations["StockTransfer.recevoir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/StockTransfer/{id}/annuler": {
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
        /** Annule un transfert qui n'est pas parti et libère ce qu'il réservait. */
        post: operations["StockTransfer.annuler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/StockTransfer/{id}/suivi": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Dit où en est un transfert : ses articles et les verbes possibles maintenant. */
        get: operations["StockTransfer.suivi.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventaire/ouvrir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ouvre l'inventaire d'un magasin, entier, par catégories ou d'une liste d'articles. */
        post: operations["inventaire.ouvrir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventaire/{id}/compter": {
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
        /** Note ce qui a été compté, par article ou par code ; la vente continue pendant l'inventaire. */
        post: operations["inventaire.compter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventaire/{id}/cloturer": {
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
        /** Clôture un inventaire : ses écarts corrigent le stock. */
        post: operations["inventaire.cloturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventaire/{id}/annuler": {
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
        /** Abandonne un inventaire ouvert : rien ne bouge. */
        post: operations["inventaire.annuler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inventaires et leur avancement. */
        get: operations["inventaire.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventaire/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Un inventaire : ce qui est compté, ce qui reste, et les écarts en unités et en valeur ; en JSON ou CSV. */
        get: operations["inventaire.get.bis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerte-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stocks bas qui ne sont pas résolus, avec ce qu'il faut faire : un transfert d'abord, un achat ensuite. */
        get: operations["alerte-stock.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerte-stock/actualiser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lève les alertes des stocks qui sont sous leur seuil et résout les autres. */
        post: operations["alerte-stock.actualiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerte-stock/{id}/acquitter": {
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
        /** Note qu'une alerte de stock a été vue. */
        post: operations["alerte-stock.acquitter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/expirer-reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Libère le stock que des commandes réservent au-delà de leur délai. */
        post: operations["stock.expirer-reservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/etiquettes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Planches d'étiquettes à code-barres, prêtes à imprimer (PDF). */
        post: operations["stock.etiquettes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/registre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rejoue le registre du stock d'un article : chaque mouvement, ce qui l'a causé, et s'ils donnent le stock affiché. */
        get: operations["stock.registre.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/valorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Valeur du stock au coût moyen pondéré, maintenant ou à la fin d'un jour, par magasin et par catégorie ; en JSON ou CSV. */
        get: operations["stock.valorisation.get"];
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
        /** Fait une commande, un bon de livraison ou une facture de ce qui reste d'un ou plusieurs documents. */
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
        /** Émet un avoir sur une facture : entier, par ligne ou par montant, à l'image de la facture au centime. */
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
        /** Annule un paiement, ou tout le règlement dont il est une part, par des lignes inverses ; rien n'est effacé. */
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
        /** Rend la page du document : figée à l'octet pour un document émis, marquée pour un brouillon. Une facture émise porte son XML (Factur-X). */
        get: operations["Document.pdf.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend la facture électronique (EN 16931) d'un document émis, figée à l'octet. */
        get: operations["Document.xml.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modele-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend ce que les pages des documents montrent : colonnes, remises, code de paiement, textes. */
        get: operations["modele-page.get"];
        put?: never;
        /** Choisit ce que montrent les pages des documents émis désormais ; ce qui manque reste tel quel. */
        post: operations["modele-page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modele-page/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rend une page d'exemple telle que ces choix la donneraient, sans rien garder. */
        post: operations["modele-page.apercu"];
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
    "/api/v1/Document/{id}/complements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend ce qu'un document a en plus de ses lignes : TVA par taux, frais, acomptes déduits, échéancier, suivi. */
        get: operations["Document.complements.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Client/{id}/encaisser": {
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
        /** Enregistre un paiement sur plusieurs documents d'un client, la plus ancienne échéance d'abord. */
        post: operations["Client.encaisser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Client/{id}/utiliser-credit": {
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
        /** Règle des documents avec le crédit d'un client : trop-perçus et avoirs ouverts, le plus ancien d'abord. */
        post: operations["Client.utiliser-credit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/rembourser": {
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
        /** Rend au client ce que lui doit un avoir ou un document payé en trop. */
        post: operations["Document.rembourser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/declarer-litige": {
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
        /** Déclare un document en litige ; plus de relance jusqu'à ce qu'il soit levé. */
        post: operations["Document.declarer-litige"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/lever-litige": {
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
        /** Lève le litige d'un document. */
        post: operations["Document.lever-litige"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/declarer-irrecouvrable": {
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
        /** Constate que le reste à payer d'un document est perdu, et garde la TVA à récupérer. */
        post: operations["Document.declarer-irrecouvrable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/noter-promesse": {
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
        /** Note une promesse de paiement ; pas de relance jusqu'au jour promis. */
        post: operations["Document.noter-promesse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Client/{id}/compte": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend le compte d'un client : factures, avoirs, paiements, solde après chacun, dû, retard et crédit. */
        get: operations["Client.compte.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/echeances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend les échéances d'un document émis et ce qui est payé de chacune. */
        get: operations["Document.echeances.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/suivi": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Dit ce qui est commandé, livré, facturé et encaissé d'un document, ce qu'il en reste, et ce qui y est lié. */
        get: operations["Document.suivi.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/demander-acompte": {
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
        /** Fait une facture d'acompte en brouillon sur un devis ou une commande, une ligne par taux de TVA. */
        post: operations["Document.demander-acompte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/rectifier": {
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
        /** Fait une facture rectificative en brouillon ; son émission annule et remplace la facture d'origine. */
        post: operations["Document.rectifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/dupliquer": {
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
        /** Fait un brouillon de même contenu : nouvelles dates, ni numéro, ni origine, ni acompte. */
        post: operations["Document.dupliquer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/facturer": {
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
        /** Émet la facture d'un ticket payé : mêmes montants, déjà acquittée, comptée une seule fois. */
        post: operations["Document.facturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/{id}/controle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Contrôle la continuité et les dates d'une série, et nomme la première faute. */
        get: operations["SerieDocument.controle.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/usages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liste les séries de numérotation avec ce que chacune sert : natures par défaut, magasins, brouillons. */
        get: operations["SerieDocument.usages.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Montre les numéros qu'une forme donnerait, cette année et la suivante, sans rien enregistrer. */
        post: operations["SerieDocument.apercu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/{id}/choisir-defaut": {
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
        /** Fait d'une série celle par défaut d'une nature de documents, à la place de la précédente. */
        post: operations["SerieDocument.choisir-defaut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/{id}/attribuer-magasin": {
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
        /** Donne à un magasin sa série pour une nature de documents. */
        post: operations["SerieDocument.attribuer-magasin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/{id}/reprendre-magasin": {
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
        /** Reprend à un magasin sa série : il numérote de nouveau dans celle par défaut. */
        post: operations["SerieDocument.reprendre-magasin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/{id}/retirer": {
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
        /** Retire une série qui ne sert plus ; ses numéros restent. */
        post: operations["SerieDocument.retirer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/{id}/remettre": {
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
        /** Remet en service une série retirée. */
        post: operations["SerieDocument.remettre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/SerieDocument/{id}/supprimer": {
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
        /** Supprime une série qui n'a jamais donné de numéro. */
        post: operations["SerieDocument.supprimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriel/reglage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend les réglages du courriel, sans le mot de passe. */
        get: operations["courriel.reglage.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriel/regler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Règle le serveur de courriel de l'entreprise ; le mot de passe est scellé et n'est jamais rendu. */
        post: operations["courriel.regler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriel/essayer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Envoie un message d'essai et dit ce que le serveur a répondu. */
        post: operations["courriel.essayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriel/modeles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend les textes des courriels et les variables qu'ils peuvent employer. */
        get: operations["courriel.modeles.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriel/modele": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Garde le texte de l'entreprise pour un genre de courriel, ou revient au texte proposé. */
        post: operations["courriel.modele"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriel/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Montre le courriel d'un document tel qu'il partirait. */
        post: operations["courriel.apercu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/envoyer": {
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
        /** Envoie un document émis par courriel, avec sa page figée ; une facture validée devient envoyée. */
        post: operations["Document.envoyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/renvoyer": {
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
        /** Envoie encore une fois un document déjà parti. */
        post: operations["Document.renvoyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriel/envois": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend les courriels envoyés et ce que les serveurs en ont dit. */
        get: operations["courriel.envois.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/courriels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend les courriels d'un document et ce que les serveurs en ont dit. */
        get: operations["Document.courriels.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relance/a-faire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend les relances dues aujourd'hui, telles qu'elles partiraient. */
        get: operations["relance.a-faire.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relance/envoyer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Envoie les relances dues, toutes ou celles des factures nommées ; un niveau ne part qu'une fois par facture. */
        post: operations["relance.envoyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relance/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Montre la relance d'une facture, quel que soit le jour. */
        post: operations["relance.apercu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recurrence/creer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fait revenir un document : contenu, première date, rythme, et ce qu'il en advient à chaque échéance. */
        post: operations["recurrence.creer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recurrence/{id}/modifier": {
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
        /** Change le contenu, la fin ou le mode des échéances à venir. */
        post: operations["recurrence.modifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recurrence/{id}/suspendre": {
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
        /** Suspend un modèle : plus rien ne vient jusqu'à sa reprise. */
        post: operations["recurrence.suspendre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recurrence/{id}/reprendre": {
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
        /** Reprend un modèle suspendu, avec ou sans les échéances tombées entre-temps. */
        post: operations["recurrence.reprendre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recurrence/{id}/terminer": {
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
        /** Met fin à un modèle. */
        post: operations["recurrence.terminer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recurrence/liste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend les documents récurrents, leurs prochaines dates et leurs dernières échéances. */
        get: operations["recurrence.liste.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/activer": {
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
        /** Met une caisse en service. */
        post: operations["Register.activer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/desactiver": {
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
        /** Retire une caisse du service ; ses tickets et ses clôtures restent. */
        post: operations["Register.desactiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/regler": {
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
        /** Règle une caisse : arrondi des espèces, fond habituel, comptage aveugle, mode école, cartes, remboursements. */
        post: operations["Register.regler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/associer": {
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
        /** Confie une caisse à un appareil et rend tout ce qu'il lui faut pour vendre. */
        post: operations["Register.associer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/etat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Donne l'état d'une caisse : session, appareil, réglages, en-tête du ticket, personnes. */
        get: operations["Register.etat.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/ouvrir": {
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
        /** Ouvre une caisse avec son fond ; les tickets tardifs de la session précédente y sont comptés. */
        post: operations["Register.ouvrir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/mouvement": {
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
        /** Note de l'argent mis dans le tiroir ou retiré, ou une ouverture du tiroir, avec sa raison. */
        post: operations["Register.mouvement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/vendre": {
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
        /** Enregistre un ticket, un remboursement ou un échange ; un ticket déjà remis au client n'est jamais refusé. */
        post: operations["Register.vendre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/approuver": {
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
        /** Enregistre l'accord d'un responsable, donné à la caisse par son code, pour une action. */
        post: operations["Register.approuver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/attente": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Donne les tickets en attente du magasin d'une caisse. */
        get: operations["Register.attente.get"];
        put?: never;
        /** Met un ticket en attente ; toute caisse du magasin peut le reprendre. */
        post: operations["Register.attente"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/reprendre": {
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
        /** Reprend un ticket en attente : il n'attend plus. */
        post: operations["Register.reprendre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Trouve un ticket par ce qui est scanné, avec ce qui peut encore en être rendu. */
        get: operations["Register.ticket.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/chiffrer-retour": {
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
        /** Dit ce que vaut un retour, et ce qui en est rendu en points, sans rien enregistrer. */
        post: operations["Register.chiffrer-retour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/x": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Donne les totaux de la session en cours (X), sans rien clore. */
        get: operations["Register.x.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/preparer-cloture": {
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
        /** Commence la clôture : la caisse ne vend plus, et ce qui reste à regarder est dit. */
        post: operations["Register.preparer-cloture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/annuler-cloture": {
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
        /** Abandonne le comptage : la caisse vend de nouveau. */
        post: operations["Register.annuler-cloture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/cloturer": {
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
        /** Clôt une caisse : compte les espèces, constate l'écart et fige le Z. */
        post: operations["Register.cloturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/RegisterSession/{id}/z": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Donne la clôture (Z) d'une session. */
        get: operations["RegisterSession.z.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/RegisterSession/{id}/z.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** La page de la clôture (Z) d'une session, en A4 ou pour un rouleau de 80 mm. */
        get: operations["RegisterSession.z.pdf.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/recu": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Donne les données du ticket tel qu'il a été remis, avec le nombre de ses duplicatas. */
        get: operations["Document.recu.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/a-traiter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compte ce qui attend une personne : tickets non enregistrés et anomalies. */
        get: operations["caisse.a-traiter.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/imprimer-recu": {
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
        /** Donne à imprimer un ticket, en octets ESC/POS ; compte et signe un duplicata dès la deuxième fois. */
        post: operations["Document.imprimer-recu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Donne ce que des tickets acceptés ont d'inhabituel. */
        get: operations["caisse.anomalies.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/anomalies/{id}/traiter": {
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
        /** Dit qu'une personne a regardé une anomalie, et ce qu'elle a constaté. */
        post: operations["caisse.anomalies.traiter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/quarantaine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Donne les tickets remis qui n'ont pu être enregistrés. */
        get: operations["caisse.quarantaine.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/quarantaine/{id}/traiter": {
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
        /** Dit quel document enregistre la vente d'un ticket gardé. */
        post: operations["caisse.quarantaine.traiter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/quarantaine/{id}/ecarter": {
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
        /** Écarte un ticket gardé, avec une raison. */
        post: operations["caisse.quarantaine.ecarter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/archiver": {
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
        /** Fait l'archive signée d'une caisse, lisible par l'administration sans le programme. */
        post: operations["Register.archiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Le ZIP d'une archive, au bit près celui de sa fabrication. */
        get: operations["Register.archive.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/archives": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Les archives d'une caisse. */
        get: operations["Register.archives.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/cloturer-mois": {
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
        /** Clôt un mois d'une caisse : total de ses journées, total perpétuel, signature. */
        post: operations["Register.cloturer-mois"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/cloturer-annee": {
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
        /** Clôt une année d'une caisse : total de ses mois, total perpétuel, signature. */
        post: operations["Register.cloturer-annee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/clotures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Liste les mois et les années qu'une caisse a clos, avec leurs totaux signés. */
        get: operations["Register.clotures.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/cloture.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** La page du total d'un mois ou d'une année clos, en A4 ou pour un rouleau de 80 mm. */
        get: operations["Register.cloture.pdf.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/changer-cle": {
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
        /** Donne une autre clé de signature à une caisse ; le journal le dit. */
        post: operations["Register.changer-cle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Le journal signé des événements techniques d'une caisse. */
        get: operations["Register.journal.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/dupliquer-ticket": {
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
        /** Compte et signe une réimpression d'un ticket : DUPLICATA n. */
        post: operations["Document.dupliquer-ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/integrite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** État des chaînes signées d'une caisse à leur dernière vérification. */
        get: operations["Register.integrite.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Register/{id}/verifier-integrite": {
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
        /** Vérifie les chaînes signées d'une caisse. */
        post: operations["Register.verifier-integrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/noter-programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Porte au journal de chaque caisse en service ce que fait le programme. */
        post: operations["caisse.noter-programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caisse/relever-evenements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Porte au journal des caisses les droits, prix, taux et connexions refusées depuis le dernier relevé. */
        post: operations["caisse.relever-evenements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entreprise/attestation-caisse.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attestation de l'éditeur du logiciel de caisse, pour la version majeure, prête à signer. */
        get: operations["entreprise.attestation-caisse.pdf.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Terminal/{id}/payer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Dit ce qu'est devenue une demande de paiement, en interrogeant le terminal s'il n'a pas répondu. */
        get: operations["Terminal.payer.get"];
        put?: never;
        /** Demande un paiement à un terminal ; la même demande ne paie jamais deux fois. */
        post: operations["Terminal.payer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Terminal/{id}/essayer": {
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
        /** Demande à un terminal s'il est là, et note son état ; rien n'est payé. */
        post: operations["Terminal.essayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/tva": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** TVA d'une période : facturée, exigible, et les cases de la déclaration CA3. */
        get: operations["compta.tva.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/tva/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents et paiements derrière un chiffre de TVA exigible. */
        get: operations["compta.tva.documents.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/journal-ventes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journal des ventes d'une période, en JSON, CSV ou XLSX. */
        get: operations["compta.journal-ventes.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/journal-encaissements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journal des encaissements d'une période, en JSON, CSV ou XLSX. */
        get: operations["compta.journal-encaissements.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/compte-client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compte d'un client, mouvement par mouvement, avec son solde ; en JSON, CSV ou XLSX. */
        get: operations["compta.compte-client.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/balance-agee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Balance âgée des clients à une date, passée ou non ; en JSON, CSV ou XLSX. */
        get: operations["compta.balance-agee.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/fec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fichier des écritures comptables (FEC) des ventes, de la caisse et de la banque. */
        get: operations["compta.fec.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/fec/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Description qui accompagne le FEC : portée, forme, comptes. */
        get: operations["compta.fec.description.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compta/equation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chiffre d'affaires = bases de TVA = livres = paiements + créances, et le premier document qui s'en écarte. */
        get: operations["compta.equation.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tableau-de-bord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rend le tableau de bord d'une période : chiffre d'affaires, encaissements, créances, ce qui est à faire. */
        get: operations["tableau-de-bord.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/deposer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reçoit une facture de fournisseur (CII, UBL ou PDF Factur-X), la contrôle et la garde à l'octet. */
        post: operations["facture-recue.deposer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liste les factures reçues, les plus récentes d'abord. */
        get: operations["facture-recue.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend une facture reçue : contenu, constats, histoire des statuts, actions possibles. */
        get: operations["facture-recue.get.bis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend le fichier d'une facture reçue, à l'octet. */
        get: operations["facture-recue.original.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statut-facture/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend le message CDAR d'un statut posé par l'entreprise, à l'octet. */
        get: operations["statut-facture.message.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/prendre-en-charge": {
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
        /** Dit au fournisseur que sa facture est prise en charge (204). */
        post: operations["facture-recue.prendre-en-charge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/approuver": {
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
        /** Approuve une facture reçue (205). */
        post: operations["facture-recue.approuver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/approuver-partiellement": {
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
        /** Approuve une partie d'une facture reçue, avec un motif et une explication (206). */
        post: operations["facture-recue.approuver-partiellement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/litige": {
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
        /** Met une facture reçue en litige, avec un motif (207). */
        post: operations["facture-recue.litige"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/suspendre": {
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
        /** Suspend une facture reçue en attente d'un complément (208). */
        post: operations["facture-recue.suspendre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/refuser": {
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
        /** Refuse une facture reçue, avec un motif de la liste (210). */
        post: operations["facture-recue.refuser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/{id}/transmettre-paiement": {
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
        /** Dit au fournisseur que son paiement est parti (211). */
        post: operations["facture-recue.transmettre-paiement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/transmettre": {
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
        /** Remet une facture ou un avoir émis à la plateforme agréée, une seule fois. */
        post: operations["Document.transmettre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/transmission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend l'état de la transmission d'un document et ses statuts. */
        get: operations["Document.transmission.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Document/{id}/completer": {
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
        /** Dit à l'acheteur que ce qui manquait à une facture suspendue est là (209). */
        post: operations["Document.completer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facture-recue/relever": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Demande tout de suite à la plateforme ce qu'elle a reçu. */
        post: operations["facture-recue.relever"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/preparer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prépare la déclaration (e-reporting) d'une période à partir de ses documents, ou sa rectification. */
        post: operations["ereporting.preparer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/{id}/transmettre": {
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
        /** Remet une déclaration à la plateforme agréée ; elle ne change plus. */
        post: operations["ereporting.transmettre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liste les déclarations, les plus récentes d'abord. */
        get: operations["ereporting.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend une déclaration, ses lignes et les documents derrière chacune. */
        get: operations["ereporting.get.bis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ereporting/{id}/fichier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de l'enregistrement. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Rend le fichier transmis d'une déclaration, à l'octet. */
        get: operations["ereporting.fichier.get"];
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
        /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
    "Entreprise.cloturer-periode": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Dernier jour à clore, passé. On ne revient pas en arrière.
                     */
                    jusquAu: string;
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
                         * Format: date
                         * @description Dernier jour clos.
                         */
                        jusquAu?: string | null;
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
    "Entreprise.logo.get": {
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
                    "image/*": string;
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
    "Entreprise.logo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Image PNG ou JPEG en base64 : un mébioctet et 4 000 pixels de côté au plus. */
                    fichier: string;
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
                        /** @description Type de l'image. */
                        type: string;
                        /** @description Largeur en pixels. */
                        largeur: number;
                        /** @description Hauteur en pixels. */
                        hauteur: number;
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
    "Entreprise.logo.delete": {
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
    "Entreprise.formule.get": {
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
                        /** @description Formule de l'entreprise. */
                        plan: string;
                        /**
                         * Format: date
                         * @description Jour où les comptes du mois repartent de zéro.
                         */
                        remiseAZero: string;
                        /** @description Ce qui est consommé. */
                        usage: {
                            /** @description Documents émis dans le mois. */
                            documents: number;
                            /** @description Questions posées dans le mois. */
                            questions: number;
                            /** @description Courriels envoyés dans le mois. */
                            courriels: number;
                            /** @description SMS envoyés dans le mois. */
                            sms: number;
                            /** @description Personnes qui ne sont pas suspendues. */
                            utilisateurs: number;
                            /** @description Magasins ouverts. */
                            magasins: number;
                            /** @description Clients. */
                            clients: number;
                            /** @description Articles. */
                            articles: number;
                        };
                        /** @description Toutes les formules, de la plus petite à la plus grande. */
                        formules: {
                            /** @description Formule. */
                            plan: string;
                            /** @description Ce qu'elle permet. */
                            limites: {
                                /** @description Documents émis dans le mois ; null : sans limite. */
                                documents?: number | null;
                                /** @description Questions à l'assistant dans le mois ; null : sans limite. */
                                questions?: number | null;
                                /** @description Personnes de l'équipe ; null : sans limite. */
                                utilisateurs?: number | null;
                                /** @description Magasins ouverts ; null : sans limite. */
                                magasins?: number | null;
                                /** @description Clients ; null : sans limite. */
                                clients?: number | null;
                                /** @description Articles ; null : sans limite. */
                                articles?: number | null;
                            };
                        }[];
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
    "User.definir-pin": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Code de quatre à huit chiffres ; absent pour retirer le code. */
                    pin?: string | null;
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
                        /** @description Vrai si elle a maintenant un code. */
                        pin?: boolean | null;
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
    "roles.get": {
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
                        /** @description Tout ce qui peut être permis. */
                        domaines: {
                            /** @description Domaine. */
                            nom: string;
                            /** @description Actions du domaine. */
                            actions: string[];
                        }[];
                        /** @description Ce que chaque rôle permet, sans exception. */
                        roles: {
                            /** @description Rôle. */
                            nom: string;
                            /** @description Droits « domaine:action » ; « * » vaut pour tout. */
                            droits: string[];
                        }[];
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
    "sessions.get": {
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
                        /** @description Les plus récentes d'abord. */
                        sessions: {
                            /**
                             * Format: uuid
                             * @description Session.
                             */
                            id: string;
                            /**
                             * @description Où elle est ouverte.
                             * @enum {string}
                             */
                            genre: "NAVIGATEUR" | "PROGRAMME";
                            /**
                             * Format: date-time
                             * @description Ouverture.
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description Fin.
                             */
                            expireAt: string;
                            /** @description Adresse IP d'où elle a été ouverte. */
                            adresse?: string | null;
                            /** @description Navigateur ou programme, tel qu'il se nomme. */
                            agent?: string | null;
                            /** @description Vrai pour la session de cette demande. */
                            enCours: boolean;
                        }[];
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
    "sessions.delete": {
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
    "preferences.get": {
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
                        /** @description Par ordre de nom. */
                        preferences: {
                            /** @description Nom de la préférence. */
                            cle: string;
                            /** @description Valeur, telle qu'elle a été gardée. */
                            valeur: unknown;
                            /**
                             * Format: date-time
                             * @description Dernier enregistrement.
                             */
                            updatedAt: string;
                        }[];
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
    preferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Nom de la préférence, par exemple vues:Document. */
                    cle: string;
                    /** @description Valeur JSON de 8 192 octets au plus ; null, ou rien, oublie la préférence. */
                    valeur?: unknown;
                };
            };
        };
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
    "Article.image.get": {
        parameters: {
            query?: {
                /** @description Article.image, tel qu'il a été lu : l'image se garde alors sans être redemandée. */
                v?: string;
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
                    "image/*": string;
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
    "Article.image": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Image PNG ou JPEG en base64 : un mébioctet et 4 000 pixels de côté au plus. */
                    fichier: string;
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
                         * @description Nouvelle valeur de Article.image.
                         */
                        image: string;
                        /** @description Type de l'image. */
                        type: string;
                        /** @description Largeur en pixels. */
                        largeur: number;
                        /** @description Hauteur en pixels. */
                        hauteur: number;
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
    "Article.image.delete": {
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
    "Client.ajuster-points": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Points donnés ; retirés avec un signe moins. */
                    points: number;
                    /** @description Pourquoi, gardé avec le mouvement. */
                    raison: string;
                    /**
                     * @description AJUSTEMENT corrige (par défaut), BONUS offre.
                     * @enum {string|null}
                     */
                    nature?: "AJUSTEMENT" | "BONUS" | null;
                    /**
                     * Format: date
                     * @description Dernier jour des points donnés ; selon les réglages de fidélité par défaut.
                     */
                    jusquAu?: string | null;
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
                        /** @description Points du client après l'ajustement. */
                        solde: number;
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
    "Client.fidelite.get": {
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
                        /** @description Vrai si les ventes donnent des points. */
                        actif: boolean;
                        /** @description Points du client. */
                        solde: number;
                        /** @description Points que le client peut dépenser aujourd'hui. */
                        disponibles: number;
                        /** @description Ce que ces points paient. */
                        valeur: number;
                        /** @description Valeur d'un point, en euros. */
                        valeurPoint: number;
                        /** @description Points qui expirent dans les trente jours. */
                        bientot: number;
                        /** @description Points par dernier jour, le plus proche d'abord. */
                        echeances: {
                            /**
                             * Format: date
                             * @description Dernier jour ; vide : sans limite.
                             */
                            jusquAu?: string | null;
                            /** @description Points. */
                            points: number;
                        }[];
                        /** @description Points gagnés depuis un an, qui font le palier. */
                        pointsAnnee: number;
                        /** @description Palier atteint ; vide : aucun. */
                        niveau?: {
                            /**
                             * Format: uuid
                             * @description Palier.
                             */
                            id: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Remise du palier, en pour cent, à proposer sur les documents. */
                            remise: number;
                            /**
                             * Format: date
                             * @description Jour où il est revu à la baisse ; vide pour un palier donné à la main.
                             */
                            jusquAu?: string | null;
                        } | null;
                        /** @description Palier suivant ; vide : aucun. */
                        suivant?: {
                            /** @description Nom. */
                            nom: string;
                            /** @description Remise, en pour cent. */
                            remise: number;
                            /** @description Points d'un an qu'il demande. */
                            seuilPoints: number;
                            /** @description Points qui manquent. */
                            manque: number;
                        } | null;
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
    "MouvementStock.enregistrer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description ENTREE, SORTIE, PERTE ou AJUSTEMENT.
                     * @enum {string}
                     */
                    type: "ENTREE" | "SORTIE" | "PERTE" | "AJUSTEMENT";
                    /**
                     * Format: uuid
                     * @description Magasin.
                     */
                    storeId: string;
                    /** @description Pourquoi ; obligatoire sauf pour une entrée. */
                    motif?: string | null;
                    /** @description Articles, chacun une fois. */
                    lignes: {
                        /**
                         * Format: uuid
                         * @description Article.
                         */
                        articleId: string;
                        /** @description Unités qui bougent ; pour un ajustement, ce qui est compté. */
                        quantite: number;
                        /** @description Coût d'achat hors taxes d'une unité, pour une entrée. */
                        coutUnitaire?: number | null;
                        /** @description Motif de la ligne, si ce n'est pas celui de tous. */
                        motif?: string | null;
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
                        /** @description Mouvements écrits ; un ajustement juste n'en écrit pas. */
                        mouvements: {
                            /**
                             * Format: uuid
                             * @description Mouvement.
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            articleId: string;
                            /** @description Quantité signée. */
                            quantite: number;
                            /** @description Stock du magasin avant. */
                            stock_avant: number;
                            /** @description Stock du magasin après. */
                            stock_apres: number;
                        }[];
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
    "MouvementStock.contrepasser": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Pourquoi le mouvement est annulé. */
                    motif: string;
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
                         * @description Mouvement inverse.
                         */
                        id: string;
                        /** @description Quantité signée. */
                        quantite: number;
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
    "Store.fermer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Magasin.
                         */
                        id: string;
                        /**
                         * @description État du magasin.
                         * @enum {string}
                         */
                        status: "ACTIF" | "FERME";
                        /** @description Numéro de modification. */
                        version: number;
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
    "Store.rouvrir": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Magasin.
                         */
                        id: string;
                        /**
                         * @description État du magasin.
                         * @enum {string}
                         */
                        status: "ACTIF" | "FERME";
                        /** @description Numéro de modification. */
                        version: number;
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
    "StockTransfer.enregistrer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Brouillon à remplacer ; absent pour un nouveau transfert.
                     */
                    id?: string | null;
                    /** @description Version lue du brouillon à remplacer. */
                    version?: number | null;
                    /**
                     * Format: uuid
                     * @description Magasin qui envoie.
                     */
                    storeSourceId: string;
                    /**
                     * Format: uuid
                     * @description Magasin qui reçoit.
                     */
                    storeDestinationId: string;
                    /** @description Note libre. */
                    note?: string | null;
                    /** @description Articles, chacun une fois. */
                    lignes: {
                        /**
                         * Format: uuid
                         * @description Article.
                         */
                        articleId: string;
                        /** @description Unités à envoyer. */
                        quantite: number;
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
                         * @description Transfert.
                         */
                        id: string;
                        /** @description Numéro ; vide pour un brouillon. */
                        numero?: string | null;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "VALIDE" | "EXPEDIE" | "PARTIELLEMENT_RECU" | "RECU" | "RECU_AVEC_ECART" | "ANNULE";
                        /** @description Numéro de modification. */
                        version: number;
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "StockTransfer.valider": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Transfert.
                         */
                        id: string;
                        /** @description Numéro ; vide pour un brouillon. */
                        numero?: string | null;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "VALIDE" | "EXPEDIE" | "PARTIELLEMENT_RECU" | "RECU" | "RECU_AVEC_ECART" | "ANNULE";
                        /** @description Numéro de modification. */
                        version: number;
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "StockTransfer.expedier": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Ce qui part ; tout si la liste est absente, rien des articles qu'elle tait. */
                    lignes?: {
                        /**
                         * Format: uuid
                         * @description Article.
                         */
                        articleId: string;
                        /** @description Unités qui partent, au plus ce qui était demandé. */
                        quantite: number;
                    }[] | null;
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
                         * @description Transfert.
                         */
                        id: string;
                        /** @description Numéro ; vide pour un brouillon. */
                        numero?: string | null;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "VALIDE" | "EXPEDIE" | "PARTIELLEMENT_RECU" | "RECU" | "RECU_AVEC_ECART" | "ANNULE";
                        /** @description Numéro de modification. */
                        version: number;
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "StockTransfer.recevoir": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Ce qui est arrivé ; tout le reste, en bon état, si la liste est absente. */
                    lignes?: {
                        /**
                         * Format: uuid
                         * @description Article.
                         */
                        articleId: string;
                        /** @description Unités reçues en bon état. */
                        recue?: number | null;
                        /** @description Unités reçues abîmées. */
                        endommagee?: number | null;
                        /** @description Unités qui ne sont pas arrivées. */
                        manquante?: number | null;
                        /** @description Ce qui est arrivé ; obligatoire pour un écart. */
                        motif?: string | null;
                    }[] | null;
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
                         * @description Transfert.
                         */
                        id: string;
                        /** @description Numéro ; vide pour un brouillon. */
                        numero?: string | null;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "VALIDE" | "EXPEDIE" | "PARTIELLEMENT_RECU" | "RECU" | "RECU_AVEC_ECART" | "ANNULE";
                        /** @description Numéro de modification. */
                        version: number;
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "StockTransfer.annuler": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Transfert.
                         */
                        id: string;
                        /** @description Numéro ; vide pour un brouillon. */
                        numero?: string | null;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "VALIDE" | "EXPEDIE" | "PARTIELLEMENT_RECU" | "RECU" | "RECU_AVEC_ECART" | "ANNULE";
                        /** @description Numéro de modification. */
                        version: number;
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "StockTransfer.suivi.get": {
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
                         * @description Transfert.
                         */
                        id: string;
                        /** @description Numéro ; vide pour un brouillon. */
                        numero?: string | null;
                        /**
                         * Format: uuid
                         * @description Magasin qui envoie.
                         */
                        storeSourceId: string;
                        /**
                         * Format: uuid
                         * @description Magasin qui reçoit.
                         */
                        storeDestinationId: string;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "VALIDE" | "EXPEDIE" | "PARTIELLEMENT_RECU" | "RECU" | "RECU_AVEC_ECART" | "ANNULE";
                        /** @description Numéro de modification. */
                        version: number;
                        /** @description Note libre. */
                        note?: string | null;
                        /** @description Articles. */
                        lignes: {
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            articleId: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Unités demandées. */
                            quantite: number;
                            /** @description Unités parties. */
                            quantiteExpediee: number;
                            /** @description Unités reçues en bon état. */
                            quantiteRecue: number;
                            /** @description Unités reçues abîmées. */
                            quantiteEndommagee: number;
                            /** @description Unités jamais arrivées. */
                            quantiteManquante: number;
                            /** @description Explication d'un écart. */
                            motif?: string | null;
                            /** @description Référence. */
                            reference: string;
                            /** @description Codes-barres. */
                            codeBarres: string[];
                            /** @description Ce que le magasin source a de libre. */
                            disponible: number;
                        }[];
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "inventaire.ouvrir": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Magasin à compter.
                     */
                    storeId: string;
                    /**
                     * @description COMPLET, CATEGORIES ou LISTE ; COMPLET par défaut.
                     * @enum {string|null}
                     */
                    portee?: "COMPLET" | "CATEGORIES" | "LISTE" | null;
                    /** @description Catégories à compter, avec leurs sous-catégories. */
                    categorieIds?: string[] | null;
                    /** @description Articles à compter. */
                    articleIds?: string[] | null;
                    /** @description Nom de l'inventaire. */
                    libelle?: string | null;
                    /** @description Cacher le stock attendu à ceux qui comptent. */
                    aveugle?: boolean | null;
                    /** @description Écart en unités au-delà duquel un article est à recompter ; jamais si absent. */
                    tolerance?: number | null;
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
                         * @description Inventaire.
                         */
                        id: string;
                        /** @description Numéro. */
                        numero: string;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "OUVERT" | "CLOTURE" | "ANNULE";
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
    "inventaire.compter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Ce qui a été compté ; plusieurs saisies d'un article s'ajoutent. */
                    saisies: {
                        /**
                         * Format: uuid
                         * @description Article ; sinon son code.
                         */
                        articleId?: string | null;
                        /** @description Code-barres ou référence. */
                        code?: string | null;
                        /** @description Unités comptées ici ; zéro s'il n'y en a plus. */
                        quantite?: number | null;
                        /** @description Où elles ont été comptées. */
                        emplacement?: string | null;
                    }[];
                    /** @description Recommencer le comptage de ces articles : ce qui en était compté ne vaut plus. */
                    recompter?: boolean | null;
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
                        /** @description Où en sont les articles saisis. */
                        articles: {
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            articleId: string;
                            /** @description Référence. */
                            reference: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Comptage en vigueur. */
                            passage: number;
                            /** @description Saisies de ce comptage. */
                            saisies: number;
                            /** @description Unités comptées. */
                            compte?: number | null;
                            /** @description Stock du registre à la dernière saisie ; absent d'un inventaire en aveugle. */
                            attendu?: number | null;
                            /** @description compte − attendu ; absent d'un inventaire en aveugle. */
                            ecart?: number | null;
                        }[];
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
    "inventaire.cloturer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /**
                     * @description Ce que deviennent les articles non comptés : laissés tels quels, ou mis à zéro.
                     * @enum {string|null}
                     */
                    nonComptes?: "IGNORER" | "ZERO" | null;
                    /** @description Clôturer sans recompter ce qui devrait l'être. */
                    accepterEcarts?: boolean | null;
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
                         * @description Inventaire.
                         */
                        id: string;
                        /** @description Numéro. */
                        numero: string;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "OUVERT" | "CLOTURE" | "ANNULE";
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
    "inventaire.annuler": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Inventaire.
                         */
                        id: string;
                        /** @description Numéro. */
                        numero: string;
                        /**
                         * @description État.
                         * @enum {string}
                         */
                        statut: "OUVERT" | "CLOTURE" | "ANNULE";
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
    "inventaire.get": {
        parameters: {
            query?: {
                /** @description Magasin ; tous si absent. */
                storeId?: string;
                /** @description État ; tous si absent. */
                statut?: "OUVERT" | "CLOTURE" | "ANNULE";
                /** @description Page, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 50 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                        /** @description Page des inventaires, le dernier ouvert d'abord. */
                        inventaires: {
                            /**
                             * Format: uuid
                             * @description Inventaire.
                             */
                            id: string;
                            /** @description Numéro. */
                            numero: string;
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId: string;
                            /** @description Nom du magasin. */
                            magasin: string;
                            /** @description Nom de l'inventaire. */
                            libelle?: string | null;
                            /**
                             * @description Ce qui est compté.
                             * @enum {string}
                             */
                            portee: "COMPLET" | "CATEGORIES" | "LISTE";
                            /**
                             * @description État.
                             * @enum {string}
                             */
                            statut: "OUVERT" | "CLOTURE" | "ANNULE";
                            /** @description Vrai si le stock attendu est caché. */
                            aveugle: boolean;
                            /** @description Écart toléré en unités. */
                            tolerance?: number | null;
                            /**
                             * Format: date-time
                             * @description Ouverture.
                             */
                            ouvertAt: string;
                            /**
                             * Format: date-time
                             * @description Clôture ou annulation.
                             */
                            termineAt?: string | null;
                            /** @description Qui l'a ouvert. */
                            ouvertPar?: string | null;
                            /** @description Articles à compter. */
                            articles: number;
                            /** @description Articles comptés. */
                            comptes: number;
                        }[];
                        /** @description Inventaires en tout. */
                        total: number;
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
    "inventaire.get.bis": {
        parameters: {
            query?: {
                /** @description Articles montrés ; TOUS par défaut. */
                filtre?: "TOUS" | "COMPTES" | "NON_COMPTES" | "ECARTS" | "A_RECOMPTER";
                /** @description Texte cherché dans le nom, la référence, les codes-barres. */
                cherche?: string;
                /** @description Forme de la réponse, JSON par défaut. */
                format?: "json" | "csv";
                /** @description Page, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 50 par défaut, 1000 au plus. */
                taille?: string;
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
                    "application/json": {
                        /** @description Inventaire. */
                        inventaire: {
                            /**
                             * Format: uuid
                             * @description Inventaire.
                             */
                            id: string;
                            /** @description Numéro. */
                            numero: string;
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId: string;
                            /** @description Nom du magasin. */
                            magasin: string;
                            /** @description Nom de l'inventaire. */
                            libelle?: string | null;
                            /**
                             * @description Ce qui est compté.
                             * @enum {string}
                             */
                            portee: "COMPLET" | "CATEGORIES" | "LISTE";
                            /**
                             * @description État.
                             * @enum {string}
                             */
                            statut: "OUVERT" | "CLOTURE" | "ANNULE";
                            /** @description Vrai si le stock attendu est caché. */
                            aveugle: boolean;
                            /** @description Écart toléré en unités. */
                            tolerance?: number | null;
                            /**
                             * Format: date-time
                             * @description Ouverture.
                             */
                            ouvertAt: string;
                            /**
                             * Format: date-time
                             * @description Clôture ou annulation.
                             */
                            termineAt?: string | null;
                            /** @description Qui l'a ouvert. */
                            ouvertPar?: string | null;
                            /** @description Articles à compter. */
                            articles: number;
                            /** @description Articles comptés. */
                            comptes: number;
                        };
                        /** @description Sommes. */
                        resume: {
                            /** @description Articles à compter. */
                            articles: number;
                            /** @description Articles comptés. */
                            comptes: number;
                            /** @description Articles dont le compte diffère. */
                            ecarts?: number | null;
                            /** @description Articles à recompter. */
                            aRecompter?: number | null;
                            /** @description Unités trouvées en plus. */
                            enPlus?: number | null;
                            /** @description Unités manquantes. */
                            enMoins?: number | null;
                            /** @description Valeur des écarts, selon les droits. */
                            valeur?: number | null;
                        };
                        /** @description Page des articles. */
                        lignes: {
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            articleId: string;
                            /** @description Référence. */
                            reference: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Codes-barres. */
                            codeBarres: string[];
                            /** @description Catégorie. */
                            categorie?: string | null;
                            /** @description Comptage en vigueur. */
                            passage: number;
                            /** @description Saisies de ce comptage. */
                            saisies: number;
                            /** @description Unités comptées ; vide si non compté. */
                            compte?: number | null;
                            /** @description Stock du registre à la dernière saisie. */
                            attendu?: number | null;
                            /** @description compte − attendu. */
                            ecart?: number | null;
                            /**
                             * @description Pourquoi recompter.
                             * @enum {string|null}
                             */
                            raison?: "BOUGE_PENDANT" | "HORS_TOLERANCE" | null;
                            /** @description Coût moyen, selon les droits. */
                            coutUnitaire?: number | null;
                            /** @description Valeur de l'écart, selon les droits. */
                            valeur?: number | null;
                        }[];
                        /** @description Articles retenus en tout. */
                        total: number;
                        /** @description Vrai si vous voyez le stock attendu. */
                        attenduVisible: boolean;
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
    "alerte-stock.get": {
        parameters: {
            query?: {
                /** @description Magasin ; tous si absent. */
                storeId?: string;
                /** @description Alertes vues ou non ; toutes si absent. */
                etat?: "NOUVELLE" | "ACQUITTEE";
                /** @description Page, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 50 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                        /** @description Page des alertes, les nouvelles d'abord. */
                        alertes: {
                            /**
                             * Format: uuid
                             * @description Alerte.
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId: string;
                            /** @description Nom du magasin. */
                            magasin: string;
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            articleId: string;
                            /** @description Référence. */
                            reference: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Stock présent. */
                            quantite: number;
                            /** @description Stock promis. */
                            quantite_reservee: number;
                            /** @description Seuil d'alerte. */
                            seuil: number;
                            /** @description Stock à retrouver. */
                            cible: number;
                            /** @description Ce qui est en route vers ce magasin. */
                            attendu: number;
                            /**
                             * Format: date-time
                             * @description Date et heure de l'alerte.
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description Date et heure où elle a été vue.
                             */
                            acquitteeAt?: string | null;
                            /** @description Que faire : un transfert d'abord, un achat ensuite. */
                            proposition: {
                                /**
                                 * Format: uuid
                                 * @description Magasin qui a un surplus.
                                 */
                                storeSourceId?: string | null;
                                /** @description Son nom. */
                                magasinSource?: string | null;
                                /** @description Unités à faire venir de ce magasin. */
                                transferer: number;
                                /** @description Unités à acheter. */
                                acheter: number;
                            };
                        }[];
                        /** @description Alertes retenues en tout. */
                        total: number;
                        /** @description Alertes qui ne sont pas résolues. */
                        ouvertes: number;
                        /** @description Celles que personne n'a vues. */
                        nouvelles: number;
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
    "alerte-stock.actualiser": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                        /** @description Alertes levées. */
                        levees: number;
                        /** @description Alertes résolues. */
                        resolues: number;
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
    "alerte-stock.acquitter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Alerte.
                         */
                        id: string;
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
    "stock.expirer-reservations": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                        /** @description Nombre de lignes de commande dont la réservation a pris fin. */
                        liberees: number;
                        /** @description Vrai s'il peut en rester : appelez de nouveau. */
                        encore: boolean;
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
    "stock.etiquettes": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A4_65 : 65 étiquettes de 38 × 21 mm ; A4_24 : 24 de 63 × 34 mm.
                     * @enum {string}
                     */
                    format: "A4_65" | "A4_24";
                    /** @description Première place libre de la première feuille, de gauche à droite puis de haut en bas ; 1 par défaut. */
                    depart?: number | null;
                    /** @description Imprimer le prix TTC ; oui par défaut. */
                    prix?: boolean | null;
                    /** @description Articles et nombre d'étiquettes. */
                    lignes: {
                        /**
                         * Format: uuid
                         * @description Article.
                         */
                        articleId: string;
                        /** @description Nombre d'étiquettes. */
                        quantite: number;
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
                    "application/pdf": string;
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
    "stock.registre.get": {
        parameters: {
            query: {
                /** @description Article. */
                articleId: string;
                /** @description Magasin ; tous si absent. */
                storeId?: string;
                /** @description Page, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 50 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                        /** @description Article. */
                        article: {
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            id: string;
                            /** @description Référence. */
                            reference: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Stock de tous les magasins. */
                            stock_actuel: number;
                            /** @description Coût moyen pondéré, selon les droits. */
                            coutMoyen?: number | null;
                        };
                        /** @description Stock de chaque magasin et registre rejoué. */
                        magasins: {
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId: string;
                            /** @description Nom du magasin. */
                            magasin: string;
                            /** @description Ce que le magasin dit avoir. */
                            quantite: number;
                            /** @description Ce qu'il a promis. */
                            quantite_reservee: number;
                            /** @description Somme de ses mouvements. */
                            registre: number;
                            /** @description Nombre de mouvements rejoués. */
                            mouvements: number;
                            /** @description Mouvements qui ne partent pas d'où le précédent s'arrête. */
                            ruptures: number;
                            /** @description Vrai si le stock est celui que le registre donne. */
                            juste: boolean;
                        }[];
                        /** @description Ce qui est promis. */
                        reservations: {
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId: string;
                            /**
                             * Format: uuid
                             * @description Commande.
                             */
                            documentId?: string | null;
                            /** @description Numéro de la commande ou du transfert. */
                            numero?: string | null;
                            /**
                             * Format: uuid
                             * @description Transfert.
                             */
                            transferId?: string | null;
                            /** @description Unités promises. */
                            quantite: number;
                            /**
                             * Format: date-time
                             * @description Fin de la réservation.
                             */
                            expireAt?: string | null;
                        }[];
                        /** @description Page du registre, le dernier mouvement d'abord. */
                        mouvements: {
                            /**
                             * Format: uuid
                             * @description Mouvement.
                             */
                            id: string;
                            /** @description Place dans le registre de l'article. */
                            rang?: number | null;
                            /**
                             * Format: date-time
                             * @description Date et heure.
                             */
                            createdAt: string;
                            /** @description Nature. */
                            type: string;
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId: string;
                            /** @description Nom du magasin. */
                            magasin: string;
                            /** @description Quantité signée. */
                            quantite: number;
                            /** @description Stock du magasin avant. */
                            stock_avant: number;
                            /** @description Stock du magasin après. */
                            stock_apres: number;
                            /** @description Motif. */
                            motif?: string | null;
                            /** @description Qui l'a fait. */
                            par?: string | null;
                            /**
                             * Format: uuid
                             * @description Document.
                             */
                            documentId?: string | null;
                            /** @description Nature du document. */
                            documentType?: string | null;
                            /** @description Numéro du document. */
                            documentNumero?: string | null;
                            /**
                             * Format: uuid
                             * @description Transfert.
                             */
                            transferId?: string | null;
                            /** @description Numéro du transfert. */
                            transfertNumero?: string | null;
                            /**
                             * Format: uuid
                             * @description Inventaire.
                             */
                            inventaireId?: string | null;
                            /** @description Numéro de l'inventaire. */
                            inventaireNumero?: string | null;
                            /**
                             * Format: uuid
                             * @description Mouvement qu'il annule.
                             */
                            inverseDeId?: string | null;
                            /**
                             * Format: uuid
                             * @description Mouvement qui l'annule.
                             */
                            inverseParId?: string | null;
                            /** @description Coût unitaire, selon les droits. */
                            coutUnitaire?: number | null;
                            /** @description Coût moyen après, selon les droits. */
                            coutMoyen?: number | null;
                        }[];
                        /** @description Mouvements en tout. */
                        total: number;
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
    "stock.valorisation.get": {
        parameters: {
            query?: {
                /** @description Fin du jour, passé, où le stock est estimé ; maintenant si absent. */
                au?: string;
                /** @description Magasin ; tous si absent. */
                storeId?: string;
                /** @description Catégorie ; toutes si absente. */
                categorieId?: string;
                /** @description Forme de la réponse, JSON par défaut. */
                format?: "json" | "csv";
                /** @description Page, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 50 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                         * Format: date
                         * @description Jour demandé ; vide pour maintenant.
                         */
                        au?: string | null;
                        /** @description Valeur au coût moyen, en euros hors taxes. */
                        valeur: number;
                        /** @description Unités en tout. */
                        quantite: number;
                        /** @description Lignes dont le coût n'est pas connu, comptées pour zéro. */
                        sansCout: number;
                        /** @description Par magasin. */
                        magasins: {
                            /**
                             * Format: uuid
                             * @description Magasin ou catégorie ; vide pour le transit ou sans catégorie.
                             */
                            id?: string | null;
                            /** @description Nom. */
                            nom: string;
                            /** @description Unités. */
                            quantite: number;
                            /** @description Valeur au coût moyen, en euros hors taxes. */
                            valeur: number;
                        }[];
                        /** @description Par catégorie. */
                        categories: {
                            /**
                             * Format: uuid
                             * @description Magasin ou catégorie ; vide pour le transit ou sans catégorie.
                             */
                            id?: string | null;
                            /** @description Nom. */
                            nom: string;
                            /** @description Unités. */
                            quantite: number;
                            /** @description Valeur au coût moyen, en euros hors taxes. */
                            valeur: number;
                        }[];
                        /** @description Page du détail. */
                        lignes: {
                            /**
                             * Format: uuid
                             * @description Magasin ; vide pour ce qui est en transit.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            magasin: string;
                            /**
                             * Format: uuid
                             * @description Catégorie.
                             */
                            categorieId?: string | null;
                            /** @description Nom de la catégorie. */
                            categorie?: string | null;
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            articleId: string;
                            /** @description Référence. */
                            reference: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Unités. */
                            quantite: number;
                            /** @description Coût moyen pondéré ; vide s'il n'est pas connu. */
                            coutMoyen?: number | null;
                            /** @description Valeur au coût moyen, en euros hors taxes. */
                            valeur: number;
                        }[];
                        /** @description Lignes en tout. */
                        total: number;
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
    "Document.enregistrer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Paiement en plusieurs fois ; remplace dateEcheance. Absent, celui du brouillon reste. */
                    echeancier?: {
                        /** @description Part du net à payer en pour cent. */
                        pourcent?: number | null;
                        /** @description Part en euros ; sans pourcent ni montant, la part est le solde. */
                        montant?: number | null;
                        /** @description Jours après l'émission ; 0 par défaut. */
                        delaiJours?: number | null;
                        /**
                         * @description Fin de mois : délai puis fin du mois atteint, ou fin du mois d'émission puis délai ; NON par défaut.
                         * @enum {string|null}
                         */
                        finDeMois?: "NON" | "DELAI_PUIS_FIN_DE_MOIS" | "FIN_DE_MOIS_PUIS_DELAI" | null;
                        /** @description Jour du mois où l'échéance est repoussée ; 31 : le dernier. */
                        jourDuMois?: number | null;
                        /**
                         * Format: date
                         * @description Date convenue, au lieu d'un délai.
                         */
                        date?: string | null;
                    }[] | null;
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
                         * @description Catégorie de TVA (EN 16931) ; déduite du taux et du client sinon.
                         * @enum {string|null}
                         */
                        categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                        /** @description Motif d'exonération : code VATEX ou texte de la disposition ; un seul par catégorie et par document. */
                        motifExoneration?: string | null;
                        /** @description Remise de la ligne, en pour cent ou en euros. */
                        remise?: number | null;
                        /**
                         * @description Sens de la remise de la ligne ; POURCENT par défaut.
                         * @enum {string|null}
                         */
                        remiseType?: "POURCENT" | "MONTANT" | null;
                        /**
                         * Format: uuid
                         * @description Ligne d'un autre document que celle-ci continue, comme le brouillon l'a rendue ; null la détache.
                         */
                        ligneOrigineId?: string | null;
                    }[];
                    /** @description Frais du document entier : port, emballage… */
                    frais?: {
                        /** @description Ce que couvrent les frais : port, emballage… */
                        libelle: string;
                        /** @description Montant en euros, dans le sens de modePrix. */
                        montant: number;
                        /** @description Taux de TVA en pour cent ; celui du plus fort montant des lignes sinon. */
                        tva?: number | null;
                        /**
                         * @description Catégorie de TVA ; déduite comme le taux sinon.
                         * @enum {string|null}
                         */
                        categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                        /** @description Motif UNTDID 7161 : FC port, PC emballage… */
                        codeMotif?: string | null;
                    }[] | null;
                    /** @description Acomptes à déduire d'une facture ; ceux de sa commande, les plus anciens d'abord, si absent. */
                    acomptes?: {
                        /**
                         * Format: uuid
                         * @description Facture d'acompte à déduire.
                         */
                        documentId: string;
                        /** @description Montant TTC à en déduire ; tout ce qui est possible sinon. */
                        montant?: number | null;
                    }[] | null;
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
                        /** @description Acomptes déduits, toutes taxes comprises. */
                        acompteDeduit?: number | null;
                        /** @description Total TTC moins les acomptes. */
                        netAPayer?: number | null;
                        /** @description Frais du document. */
                        frais?: {
                            /** @description Ce que couvrent les frais. */
                            libelle?: string | null;
                            /** @description Motif UNTDID 7161. */
                            codeMotif?: string | null;
                            /** @description Montant saisi. */
                            montant?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Montant hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA, à titre indicatif. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Acomptes déduits, par acompte et par taux. */
                        acomptes?: {
                            /**
                             * Format: uuid
                             * @description Facture d'acompte déduite.
                             */
                            documentId?: string | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            tva?: number | null;
                            /** @description Part hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA déjà due par l'acompte. */
                            montant_tva?: number | null;
                            /** @description Montant déduit. */
                            montant_ttc?: number | null;
                        }[] | null;
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
                            /**
                             * Format: uuid
                             * @description Ligne du document dont celle-ci vient.
                             */
                            ligneOrigineId?: string | null;
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /**
                     * @description Payé en entier à l'émission, par ce moyen : la facture porte le cadre B2, S2 ou M2.
                     * @enum {string|null}
                     */
                    moyen_paiement?: "ESPECES" | "CARTE" | "VIREMENT" | "CHEQUE" | "PRELEVEMENT" | null;
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
                         * @description Type du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /**
                     * @description Nature du document à faire ; FACTURE par défaut.
                     * @enum {string|null}
                     */
                    vers?: "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | null;
                    /** @description Lignes à prendre ; tout ce qui reste si absent. */
                    lignes?: {
                        /**
                         * Format: uuid
                         * @description Ligne du document.
                         */
                        ligneId: string;
                        /** @description Quantité ; tout ce qui reste si absente. */
                        quantite?: number | null;
                    }[] | null;
                    /** @description Autres documents du même client à réunir avec celui-ci. */
                    documents?: string[] | null;
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
                        /** @description Acomptes déduits, toutes taxes comprises. */
                        acompteDeduit?: number | null;
                        /** @description Total TTC moins les acomptes. */
                        netAPayer?: number | null;
                        /** @description Frais du document. */
                        frais?: {
                            /** @description Ce que couvrent les frais. */
                            libelle?: string | null;
                            /** @description Motif UNTDID 7161. */
                            codeMotif?: string | null;
                            /** @description Montant saisi. */
                            montant?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Montant hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA, à titre indicatif. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Acomptes déduits, par acompte et par taux. */
                        acomptes?: {
                            /**
                             * Format: uuid
                             * @description Facture d'acompte déduite.
                             */
                            documentId?: string | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            tva?: number | null;
                            /** @description Part hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA déjà due par l'acompte. */
                            montant_tva?: number | null;
                            /** @description Montant déduit. */
                            montant_ttc?: number | null;
                        }[] | null;
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
                            /**
                             * Format: uuid
                             * @description Ligne du document dont celle-ci vient.
                             */
                            ligneOrigineId?: string | null;
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Geste commercial : part du total de la facture, en pour cent. */
                    pourcent?: number | null;
                    /** @description Geste commercial : montant TTC rendu, réparti par taux. */
                    montant?: number | null;
                    /** @description Raison de l'avoir, imprimée comme objet. */
                    motif?: string | null;
                    /**
                     * Format: date
                     * @description Date de l'avoir ; aujourd'hui par défaut, ou la date de la facture si elle est à venir.
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
                         * @description Type du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Moyen de paiement ; POINTS prend au client les points de ce montant.
                     * @enum {string}
                     */
                    moyen_paiement: "ESPECES" | "CARTE" | "VIREMENT" | "CHEQUE" | "PRELEVEMENT" | "LIEN_PAIEMENT" | "TITRE_RESTAURANT" | "BON_CADEAU" | "POINTS";
                    /**
                     * Format: date
                     * @description Date du paiement.
                     */
                    date_paiement: string;
                    /** @description Numéro de chèque, libellé du virement… */
                    reference?: string | null;
                    /** @description Vrai pour garder au crédit du client ce qui dépasse le reste à payer ; refusé sinon. */
                    acompteClient?: boolean | null;
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
                        /** @description Trop-perçu, gardé au crédit du client. */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Paiement à annuler, de ce document.
                     */
                    paiementId: string;
                    /**
                     * @description Pourquoi ; AUTRE par défaut.
                     * @enum {string|null}
                     */
                    raison?: "ERREUR_SAISIE" | "CHEQUE_IMPAYE" | "PRELEVEMENT_REJETE" | "AUTRE" | null;
                    /** @description Précisions, gardées en référence de la ligne inverse. */
                    motif?: string | null;
                    /** @description Vrai pour annuler avec lui les autres parts du même règlement. */
                    toutLeGroupe?: boolean | null;
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
                        /** @description Trop-perçu, gardé au crédit du client. */
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
                /** @description duplicata : la page d'un document émis, marquée DUPLICATA et sans XML. */
                copie?: "duplicata";
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
    "Document.xml.get": {
        parameters: {
            query?: {
                /** @description Syntaxe : cii (Cross Industry Invoice, par défaut) ou ubl (UBL 2.1). */
                format?: "cii" | "ubl";
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
                    "application/xml": string;
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
    "modele-page.get": {
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
                        /** @description Montrer la référence des articles. */
                        reference?: boolean | null;
                        /** @description Montrer l'unité des quantités. */
                        unite?: boolean | null;
                        /** @description Montrer la remise de chaque ligne ; sinon le prix unitaire est remise déduite. */
                        remise?: boolean | null;
                        /** @description Imprimer le code de paiement sur les factures à payer par virement. */
                        qr?: boolean | null;
                        /** @description Texte avant les lignes d'un devis. */
                        introductionDevis?: string | null;
                        /** @description Texte à la fin d'un devis. */
                        finDevis?: string | null;
                        /** @description Texte avant les lignes d'une facture ou d'un avoir. */
                        introductionFacture?: string | null;
                        /** @description Texte à la fin d'une facture ou d'un avoir. */
                        finFacture?: string | null;
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
    "modele-page": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Montrer la référence des articles. */
                    reference?: boolean | null;
                    /** @description Montrer l'unité des quantités. */
                    unite?: boolean | null;
                    /** @description Montrer la remise de chaque ligne ; sinon le prix unitaire est remise déduite. */
                    remise?: boolean | null;
                    /** @description Imprimer le code de paiement sur les factures à payer par virement. */
                    qr?: boolean | null;
                    /** @description Texte avant les lignes d'un devis. */
                    introductionDevis?: string | null;
                    /** @description Texte à la fin d'un devis. */
                    finDevis?: string | null;
                    /** @description Texte avant les lignes d'une facture ou d'un avoir. */
                    introductionFacture?: string | null;
                    /** @description Texte à la fin d'une facture ou d'un avoir. */
                    finFacture?: string | null;
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
                        /** @description Montrer la référence des articles. */
                        reference?: boolean | null;
                        /** @description Montrer l'unité des quantités. */
                        unite?: boolean | null;
                        /** @description Montrer la remise de chaque ligne ; sinon le prix unitaire est remise déduite. */
                        remise?: boolean | null;
                        /** @description Imprimer le code de paiement sur les factures à payer par virement. */
                        qr?: boolean | null;
                        /** @description Texte avant les lignes d'un devis. */
                        introductionDevis?: string | null;
                        /** @description Texte à la fin d'un devis. */
                        finDevis?: string | null;
                        /** @description Texte avant les lignes d'une facture ou d'un avoir. */
                        introductionFacture?: string | null;
                        /** @description Texte à la fin d'une facture ou d'un avoir. */
                        finFacture?: string | null;
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
    "modele-page.apercu": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Document à montrer ; une facture par défaut.
                     * @enum {string|null}
                     */
                    type?: "FACTURE" | "DEVIS" | "AVOIR" | null;
                    /** @description Montrer la référence des articles. */
                    reference?: boolean | null;
                    /** @description Montrer l'unité des quantités. */
                    unite?: boolean | null;
                    /** @description Montrer la remise de chaque ligne. */
                    remise?: boolean | null;
                    /** @description Imprimer le code de paiement. */
                    qr?: boolean | null;
                    /** @description Texte avant les lignes d'un devis. */
                    introductionDevis?: string | null;
                    /** @description Texte à la fin d'un devis. */
                    finDevis?: string | null;
                    /** @description Texte avant les lignes d'une facture ou d'un avoir. */
                    introductionFacture?: string | null;
                    /** @description Texte à la fin d'une facture ou d'un avoir. */
                    finFacture?: string | null;
                    /** @description Couleur, #RRVVBB. */
                    couleurPrimaire?: string | null;
                    /** @description Texte au pied de la page. */
                    piedDePage?: string | null;
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
                    "application/pdf": string;
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
    "Document.accepter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
    "Document.complements.get": {
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
                        /** @description Bases et TVA par taux d'un document émis. */
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
                        /** @description Motifs d'exonération, un par catégorie. */
                        motifs?: {
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorie?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Disposition qui exonère, telle qu'imprimée. */
                            texte?: string | null;
                            /** @description Code VATEX. */
                            code?: string | null;
                        }[] | null;
                        /** @description Frais du document. */
                        frais?: {
                            /** @description Ce que couvrent les frais. */
                            libelle?: string | null;
                            /** @description Motif UNTDID 7161. */
                            codeMotif?: string | null;
                            /** @description Montant saisi. */
                            montant?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Montant hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA, à titre indicatif. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Acomptes déduits, par acompte et par taux. */
                        acomptes?: {
                            /**
                             * Format: uuid
                             * @description Facture d'acompte déduite.
                             */
                            documentId?: string | null;
                            /** @description Son numéro. */
                            numero?: string | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            tva?: number | null;
                            /** @description Part hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA déjà due par l'acompte. */
                            montant_tva?: number | null;
                            /** @description Montant déduit. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Paiement en plusieurs fois, tel que saisi. */
                        echeancier?: {
                            /** @description Part du net à payer en pour cent. */
                            pourcent?: number | null;
                            /** @description Part en euros ; sans pourcent ni montant, la part est le solde. */
                            montant?: number | null;
                            /** @description Jours après l'émission ; 0 par défaut. */
                            delaiJours?: number | null;
                            /**
                             * @description Fin de mois : délai puis fin du mois atteint, ou fin du mois d'émission puis délai ; NON par défaut.
                             * @enum {string|null}
                             */
                            finDeMois?: "NON" | "DELAI_PUIS_FIN_DE_MOIS" | "FIN_DE_MOIS_PUIS_DELAI" | null;
                            /** @description Jour du mois où l'échéance est repoussée ; 31 : le dernier. */
                            jourDuMois?: number | null;
                            /**
                             * Format: date
                             * @description Date convenue, au lieu d'un délai.
                             */
                            date?: string | null;
                        }[] | null;
                        /** @description Litiges, promesses et pertes, par date. */
                        suivis?: {
                            /**
                             * @description Ce qui est arrivé.
                             * @enum {string|null}
                             */
                            nature?: "LITIGE" | "LITIGE_LEVE" | "IRRECOUVRABLE" | "PROMESSE" | null;
                            /**
                             * Format: date
                             * @description Jour promis, ou jour où c'est arrivé.
                             */
                            date?: string | null;
                            /** @description Montant concerné. */
                            montant?: number | null;
                            /** @description Pourquoi. */
                            motif?: string | null;
                            /**
                             * Format: date-time
                             * @description Date et heure de la saisie.
                             */
                            createdAt?: string | null;
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
    "Client.encaisser": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Part de chaque document ; sans elles, la plus ancienne échéance d'abord, litiges et créances irrécouvrables exceptés. */
                    affectations?: {
                        /**
                         * Format: uuid
                         * @description Document à régler.
                         */
                        documentId: string;
                        /** @description Part de ce document, en euros. */
                        montant: number;
                    }[] | null;
                    /** @description Vrai pour garder au crédit du client ce qui dépasse ; refusé sinon. */
                    acompteClient?: boolean | null;
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
                         * @description Règlement enregistré ; ses lignes de paiement en sont les parts.
                         */
                        encaissementId?: string | null;
                        /** @description Montant reçu ou imputé. */
                        montant?: number | null;
                        /** @description Part gardée au crédit du client. */
                        credit?: number | null;
                        /** @description Documents réglés, avec leur nouveau solde. */
                        documents?: {
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
                            /** @description Trop-perçu, gardé au crédit du client. */
                            trop_percu?: number | null;
                            /**
                             * @description État du règlement.
                             * @enum {string|null}
                             */
                            statutReglement?: "NON_PAYE" | "PARTIEL" | "PAYE" | "TROP_PERCU" | "EN_RETARD" | "EN_LITIGE" | "IRRECOUVRABLE" | null;
                            /** @description Version du document. */
                            version?: number | null;
                        }[] | null;
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
    "Client.utiliser-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Documents à régler, et de combien. */
                    documents: {
                        /**
                         * Format: uuid
                         * @description Document à régler.
                         */
                        documentId: string;
                        /** @description Part de ce document, en euros. */
                        montant: number;
                    }[];
                    /**
                     * Format: uuid
                     * @description Avoir ou document payé en trop à utiliser ; tous, le plus ancien d'abord, sinon.
                     */
                    sourceId?: string | null;
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
                         * @description Règlement enregistré ; ses lignes de paiement en sont les parts.
                         */
                        encaissementId?: string | null;
                        /** @description Montant reçu ou imputé. */
                        montant?: number | null;
                        /** @description Part gardée au crédit du client. */
                        credit?: number | null;
                        /** @description Documents réglés, avec leur nouveau solde. */
                        documents?: {
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
                            /** @description Trop-perçu, gardé au crédit du client. */
                            trop_percu?: number | null;
                            /**
                             * @description État du règlement.
                             * @enum {string|null}
                             */
                            statutReglement?: "NON_PAYE" | "PARTIEL" | "PAYE" | "TROP_PERCU" | "EN_RETARD" | "EN_LITIGE" | "IRRECOUVRABLE" | null;
                            /** @description Version du document. */
                            version?: number | null;
                        }[] | null;
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
    "Document.rembourser": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Montant rendu, en euros ; tout ce qui est dû au client par défaut. */
                    montant?: number | null;
                    /**
                     * @description Moyen par lequel l'argent est rendu.
                     * @enum {string}
                     */
                    moyen_paiement: "ESPECES" | "CARTE" | "VIREMENT" | "CHEQUE";
                    /**
                     * Format: date
                     * @description Date du remboursement.
                     */
                    date_paiement: string;
                    /** @description Libellé du virement, numéro du chèque… */
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
                        /** @description Trop-perçu, gardé au crédit du client. */
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
    "Document.declarer-litige": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Ce que le client conteste. */
                    motif: string;
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
                         * @description Document concerné.
                         */
                        documentId?: string | null;
                        /** @description Reste à payer. */
                        reste_a_payer?: number | null;
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
    "Document.lever-litige": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Comment le litige s'est réglé. */
                    motif: string;
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
                         * @description Document concerné.
                         */
                        documentId?: string | null;
                        /** @description Reste à payer. */
                        reste_a_payer?: number | null;
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
    "Document.declarer-irrecouvrable": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Pourquoi la créance est perdue : liquidation judiciaire, débiteur disparu… */
                    motif: string;
                    /**
                     * Format: date
                     * @description Date où la créance est devenue irrécouvrable ; aujourd'hui par défaut.
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
                         * @description Document concerné.
                         */
                        documentId?: string | null;
                        /** @description Reste à payer. */
                        reste_a_payer?: number | null;
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
    "Document.noter-promesse": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * Format: date
                     * @description Jour promis par le client ; pas de relance jusque-là.
                     */
                    date: string;
                    /** @description Qui a promis, comment. */
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
                         * @description Document concerné.
                         */
                        documentId?: string | null;
                        /** @description Reste à payer. */
                        reste_a_payer?: number | null;
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
    "Client.compte.get": {
        parameters: {
            query?: {
                /** @description Premier jour du relevé (AAAA-MM-JJ) ; le solde d'avant en est l'ouverture. */
                depuis?: string;
                /** @description Dernier jour du relevé. */
                jusqua?: string;
                /** @description Lignes rendues au plus : 200 par défaut, 1 000 au plus. */
                limite?: string;
                /** @description « suite » de la page précédente. */
                apres?: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Client.
                         */
                        clientId?: string | null;
                        /** @description Dette avant la première ligne. */
                        soldeOuverture?: number | null;
                        /** @description Mouvements, du plus ancien au plus récent. */
                        mouvements?: {
                            /**
                             * Format: date
                             * @description Jour du mouvement.
                             */
                            date?: string | null;
                            /** @description FACTURE, FACTURE_ACOMPTE, AVOIR, TICKET, PAIEMENT, ou REPRISE d'un document remplacé. */
                            nature?: string | null;
                            /** @description Objet du document, ou moyen et référence du paiement. */
                            libelle?: string | null;
                            /**
                             * Format: uuid
                             * @description Document émis ou réglé.
                             */
                            documentId?: string | null;
                            /** @description Numéro du document. */
                            numero?: string | null;
                            /**
                             * Format: date
                             * @description Échéance du document.
                             */
                            echeance?: string | null;
                            /** @description Ce qui s'ajoute à la dette du client ; négatif s'il la diminue. */
                            montant?: number | null;
                            /** @description Dette du client après ce mouvement ; négative si l'entreprise lui doit. */
                            solde?: number | null;
                        }[] | null;
                        /** @description Dette après la dernière ligne. */
                        solde?: number | null;
                        /** @description À donner comme « apres » pour la page suivante ; vide sur la dernière. */
                        suite?: string | null;
                        /** @description Reste à payer aujourd'hui, avoirs et crédit non déduits. */
                        du?: number | null;
                        /** @description Part du reste à payer dont l'échéance est passée. */
                        enRetard?: number | null;
                        /** @description Avoirs qui restent à rendre ou à utiliser. */
                        avoirs?: number | null;
                        /** @description Crédit du client : ce qu'il a payé en trop. */
                        credit?: number | null;
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
    "Document.echeances.get": {
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
                        /** @description Échéances dans l'ordre des dates. */
                        echeances?: {
                            /** @description Place dans l'échéancier. */
                            rang?: number | null;
                            /**
                             * Format: date
                             * @description Date due.
                             */
                            dateEcheance?: string | null;
                            /** @description Montant dû. */
                            montant?: number | null;
                            /** @description Part payée : les paiements remplissent la plus ancienne d'abord. */
                            paye?: number | null;
                            /** @description Reste à payer. */
                            reste?: number | null;
                            /** @description Vrai si la date est passée et qu'il reste à payer. */
                            enRetard?: boolean | null;
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
    "Document.suivi.get": {
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
                         * @description État.
                         * @enum {string|null}
                         */
                        statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                        /** @description Lignes qui portent un montant. */
                        lignes?: {
                            /**
                             * Format: uuid
                             * @description Ligne du document.
                             */
                            ligneId?: string | null;
                            /** @description Ce qui est vendu. */
                            designation?: string | null;
                            /** @description Unité. */
                            unite?: string | null;
                            /** @description Quantité de la ligne. */
                            quantite?: number | null;
                            /** @description Quantité en commande confirmée (devis). */
                            commandee?: number | null;
                            /** @description Quantité partie, retours déduits. */
                            livree?: number | null;
                            /** @description Quantité en préparation : brouillons et bons non expédiés. */
                            livraisonEnCours?: number | null;
                            /** @description Quantité revenue (bon de livraison). */
                            retournee?: number | null;
                            /** @description Quantité facturée. */
                            facturee?: number | null;
                            /** @description Quantité en brouillon de facture. */
                            facturationEnCours?: number | null;
                            /** @description Ce que rien ne livre encore. */
                            resteALivrer?: number | null;
                            /** @description Ce qu'une facture peut prendre ; pas ce que tient un brouillon de bon de livraison. */
                            resteAFacturer?: number | null;
                        }[] | null;
                        /** @description Part de ce document dans les factures qui en viennent. */
                        montants?: {
                            /** @description Facturé, toutes taxes comprises, acomptes compris. */
                            facture?: number | null;
                            /** @description Rendu par avoirs. */
                            credite?: number | null;
                            /** @description Encaissé. */
                            encaisse?: number | null;
                            /** @description Reste à encaisser sur ce qui est facturé. */
                            resteAEncaisser?: number | null;
                        } | null;
                        /** @description Chaîne des documents liés, du plus proche au plus lointain. */
                        documents?: {
                            /**
                             * @description AMONT : le document en vient ; AVAL : il vient du document.
                             * @enum {string|null}
                             */
                            sens?: "AMONT" | "AVAL" | null;
                            /**
                             * Format: uuid
                             * @description Identifiant.
                             */
                            id?: string | null;
                            /**
                             * @description Nature.
                             * @enum {string|null}
                             */
                            type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                            /** @description Numéro ; vide pour un brouillon. */
                            numero?: string | null;
                            /**
                             * @description État.
                             * @enum {string|null}
                             */
                            statut?: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE" | null;
                            /**
                             * Format: date
                             * @description Date.
                             */
                            dateEmission?: string | null;
                            /** @description Total toutes taxes comprises. */
                            montant_ttc?: number | null;
                            /** @description Reste à payer. */
                            reste_a_payer?: number | null;
                        }[] | null;
                        /** @description Réponse du client à la dernière version du devis. */
                        reponse?: {
                            /**
                             * @description Réponse du client.
                             * @enum {string|null}
                             */
                            reponse?: "ACCEPTE" | "REFUSE" | null;
                            /** @description Personne qui a accepté. */
                            par?: string | null;
                            /**
                             * Format: date
                             * @description Jour de la réponse.
                             */
                            date?: string | null;
                            /** @description Motif du refus. */
                            motif?: string | null;
                            /** @description Preuve de l'acceptation. */
                            preuve?: string | null;
                        } | null;
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
    "Document.demander-acompte": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Part du total TTC du devis ou de la commande, en pour cent. */
                    pourcent?: number | null;
                    /** @description Montant TTC demandé ; pourcent ou montant, pas les deux. */
                    montant?: number | null;
                    /**
                     * Format: date
                     * @description Date de la facture d'acompte ; aujourd'hui par défaut.
                     */
                    date?: string | null;
                    /** @description Ce que dit la ligne ; « Acompte de 30 % sur devis DE2026-00012 » par défaut. */
                    libelle?: string | null;
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
                        /** @description Acomptes déduits, toutes taxes comprises. */
                        acompteDeduit?: number | null;
                        /** @description Total TTC moins les acomptes. */
                        netAPayer?: number | null;
                        /** @description Frais du document. */
                        frais?: {
                            /** @description Ce que couvrent les frais. */
                            libelle?: string | null;
                            /** @description Motif UNTDID 7161. */
                            codeMotif?: string | null;
                            /** @description Montant saisi. */
                            montant?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Montant hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA, à titre indicatif. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Acomptes déduits, par acompte et par taux. */
                        acomptes?: {
                            /**
                             * Format: uuid
                             * @description Facture d'acompte déduite.
                             */
                            documentId?: string | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            tva?: number | null;
                            /** @description Part hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA déjà due par l'acompte. */
                            montant_tva?: number | null;
                            /** @description Montant déduit. */
                            montant_ttc?: number | null;
                        }[] | null;
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
                            /**
                             * Format: uuid
                             * @description Ligne du document dont celle-ci vient.
                             */
                            ligneOrigineId?: string | null;
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
    "Document.rectifier": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                        /** @description Acomptes déduits, toutes taxes comprises. */
                        acompteDeduit?: number | null;
                        /** @description Total TTC moins les acomptes. */
                        netAPayer?: number | null;
                        /** @description Frais du document. */
                        frais?: {
                            /** @description Ce que couvrent les frais. */
                            libelle?: string | null;
                            /** @description Motif UNTDID 7161. */
                            codeMotif?: string | null;
                            /** @description Montant saisi. */
                            montant?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Montant hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA, à titre indicatif. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Acomptes déduits, par acompte et par taux. */
                        acomptes?: {
                            /**
                             * Format: uuid
                             * @description Facture d'acompte déduite.
                             */
                            documentId?: string | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            tva?: number | null;
                            /** @description Part hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA déjà due par l'acompte. */
                            montant_tva?: number | null;
                            /** @description Montant déduit. */
                            montant_ttc?: number | null;
                        }[] | null;
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
                            /**
                             * Format: uuid
                             * @description Ligne du document dont celle-ci vient.
                             */
                            ligneOrigineId?: string | null;
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
    "Document.dupliquer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                        /** @description Acomptes déduits, toutes taxes comprises. */
                        acompteDeduit?: number | null;
                        /** @description Total TTC moins les acomptes. */
                        netAPayer?: number | null;
                        /** @description Frais du document. */
                        frais?: {
                            /** @description Ce que couvrent les frais. */
                            libelle?: string | null;
                            /** @description Motif UNTDID 7161. */
                            codeMotif?: string | null;
                            /** @description Montant saisi. */
                            montant?: number | null;
                            /** @description Taux de TVA en pour cent. */
                            tva?: number | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Montant hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA, à titre indicatif. */
                            montant_tva?: number | null;
                            /** @description Montant toutes taxes comprises. */
                            montant_ttc?: number | null;
                        }[] | null;
                        /** @description Acomptes déduits, par acompte et par taux. */
                        acomptes?: {
                            /**
                             * Format: uuid
                             * @description Facture d'acompte déduite.
                             */
                            documentId?: string | null;
                            /**
                             * @description Catégorie de TVA.
                             * @enum {string|null}
                             */
                            categorieTva?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | null;
                            /** @description Taux en pour cent. */
                            tva?: number | null;
                            /** @description Part hors taxes. */
                            montant_ht?: number | null;
                            /** @description TVA déjà due par l'acompte. */
                            montant_tva?: number | null;
                            /** @description Montant déduit. */
                            montant_ttc?: number | null;
                        }[] | null;
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
                            /**
                             * Format: uuid
                             * @description Ligne du document dont celle-ci vient.
                             */
                            ligneOrigineId?: string | null;
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
    "Document.facturer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /**
                     * Format: uuid
                     * @description Client de la facture ; celui du ticket par défaut.
                     */
                    clientId?: string | null;
                    /** @description Référence donnée par le client (bon de commande). */
                    referenceClient?: string | null;
                    /** @description Objet. */
                    objet?: string | null;
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
                         * @description Type du document.
                         * @enum {string|null}
                         */
                        type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
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
    "SerieDocument.controle.get": {
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
                        /** @description Série. */
                        nom?: string | null;
                        /** @description Vrai si la suite n'a ni trou, ni doublon, ni date en arrière. */
                        continue?: boolean | null;
                        /** @description Nombre de numéros donnés. */
                        numeros?: number | null;
                        /** @description Premier numéro. */
                        premier?: string | null;
                        /** @description Dernier numéro. */
                        dernier?: string | null;
                        /** @description Fautes, la première d'abord ; cent au plus. */
                        fautes?: {
                            /**
                             * @description Ce qui rompt la suite.
                             * @enum {string|null}
                             */
                            nature?: "TROU" | "DOUBLON" | "DATE" | "FORME" | null;
                            /** @description Numéro qui manque, ou qui est en faute. */
                            numero?: string | null;
                            /** @description Phrase pour l'utilisateur. */
                            detail?: string | null;
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
    "SerieDocument.usages.get": {
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
                        /** @description Séries, celles en service d'abord. */
                        series?: {
                            /**
                             * Format: uuid
                             * @description Identifiant de la série.
                             */
                            id?: string | null;
                            /** @description Nom de la série. */
                            nom?: string | null;
                            /** @description Préfixe des numéros. */
                            prefixe?: string | null;
                            /** @description Forme du numéro. */
                            motif?: string | null;
                            /** @description Retour du compteur à 1 : ANNUELLE ou JAMAIS. */
                            remiseAZero?: string | null;
                            /** @description Faux si la série est retirée. */
                            active?: boolean | null;
                            /** @description Vrai si elle a déjà donné un numéro : sa forme ne change plus, elle ne se supprime pas. */
                            utilisee?: boolean | null;
                            /** @description Numéro du prochain document, s'il est émis aujourd'hui. */
                            prochainNumero?: string | null;
                            /**
                             * Format: date
                             * @description Date du dernier document émis ; le suivant ne peut être antérieur.
                             */
                            derniereDate?: string | null;
                            /** @description Natures de document dont elle est la série par défaut. */
                            defauts?: string[] | null;
                            /** @description Magasins qui y prennent leurs numéros, par nature. */
                            magasins?: {
                                /**
                                 * Format: uuid
                                 * @description Magasin.
                                 */
                                storeId?: string | null;
                                /** @description Nom du magasin. */
                                nom?: string | null;
                                /**
                                 * @description Nature des documents que le magasin y numérote.
                                 * @enum {string|null}
                                 */
                                type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                            }[] | null;
                            /** @description Brouillons qui la nomment. */
                            brouillons?: number | null;
                            /** @description Version de ses réglages. */
                            version?: number | null;
                        }[] | null;
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
    "SerieDocument.apercu": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Série que l'on modifie ; absente pour une nouvelle.
                     */
                    id?: string | null;
                    /** @description Préfixe des numéros. */
                    prefixe: string;
                    /** @description Forme du numéro ; {prefixe}{AAAA}-{00001} par défaut. */
                    motif?: string | null;
                    /**
                     * @description Retour du compteur à 1 ; ANNUELLE par défaut.
                     * @enum {string|null}
                     */
                    remiseAZero?: "ANNUELLE" | "JAMAIS" | null;
                    /** @description Premier compteur ; celui de la série, ou 1, par défaut. */
                    prochain_numero?: number | null;
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
                        /** @description Année des prochains numéros. */
                        annee?: number | null;
                        /** @description Prochains numéros. */
                        prochains?: string[] | null;
                        /** @description Premiers numéros de l'année suivante. */
                        anneeSuivante?: string[] | null;
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
    "SerieDocument.choisir-defaut": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Nature des documents.
                     * @enum {string}
                     */
                    type: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET";
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
                         * @description Identifiant de la série.
                         */
                        id?: string | null;
                        /** @description Nom de la série. */
                        nom?: string | null;
                        /** @description Préfixe des numéros. */
                        prefixe?: string | null;
                        /** @description Forme du numéro. */
                        motif?: string | null;
                        /** @description Retour du compteur à 1 : ANNUELLE ou JAMAIS. */
                        remiseAZero?: string | null;
                        /** @description Faux si la série est retirée. */
                        active?: boolean | null;
                        /** @description Vrai si elle a déjà donné un numéro : sa forme ne change plus, elle ne se supprime pas. */
                        utilisee?: boolean | null;
                        /** @description Numéro du prochain document, s'il est émis aujourd'hui. */
                        prochainNumero?: string | null;
                        /**
                         * Format: date
                         * @description Date du dernier document émis ; le suivant ne peut être antérieur.
                         */
                        derniereDate?: string | null;
                        /** @description Natures de document dont elle est la série par défaut. */
                        defauts?: string[] | null;
                        /** @description Magasins qui y prennent leurs numéros, par nature. */
                        magasins?: {
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            nom?: string | null;
                            /**
                             * @description Nature des documents que le magasin y numérote.
                             * @enum {string|null}
                             */
                            type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        }[] | null;
                        /** @description Brouillons qui la nomment. */
                        brouillons?: number | null;
                        /** @description Version de ses réglages. */
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
    "SerieDocument.attribuer-magasin": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Magasin.
                     */
                    storeId: string;
                    /**
                     * @description Nature des documents.
                     * @enum {string}
                     */
                    type: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET";
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
                         * @description Identifiant de la série.
                         */
                        id?: string | null;
                        /** @description Nom de la série. */
                        nom?: string | null;
                        /** @description Préfixe des numéros. */
                        prefixe?: string | null;
                        /** @description Forme du numéro. */
                        motif?: string | null;
                        /** @description Retour du compteur à 1 : ANNUELLE ou JAMAIS. */
                        remiseAZero?: string | null;
                        /** @description Faux si la série est retirée. */
                        active?: boolean | null;
                        /** @description Vrai si elle a déjà donné un numéro : sa forme ne change plus, elle ne se supprime pas. */
                        utilisee?: boolean | null;
                        /** @description Numéro du prochain document, s'il est émis aujourd'hui. */
                        prochainNumero?: string | null;
                        /**
                         * Format: date
                         * @description Date du dernier document émis ; le suivant ne peut être antérieur.
                         */
                        derniereDate?: string | null;
                        /** @description Natures de document dont elle est la série par défaut. */
                        defauts?: string[] | null;
                        /** @description Magasins qui y prennent leurs numéros, par nature. */
                        magasins?: {
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            nom?: string | null;
                            /**
                             * @description Nature des documents que le magasin y numérote.
                             * @enum {string|null}
                             */
                            type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        }[] | null;
                        /** @description Brouillons qui la nomment. */
                        brouillons?: number | null;
                        /** @description Version de ses réglages. */
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
    "SerieDocument.reprendre-magasin": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Magasin.
                     */
                    storeId: string;
                    /**
                     * @description Nature des documents.
                     * @enum {string}
                     */
                    type: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET";
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
                         * @description Identifiant de la série.
                         */
                        id?: string | null;
                        /** @description Nom de la série. */
                        nom?: string | null;
                        /** @description Préfixe des numéros. */
                        prefixe?: string | null;
                        /** @description Forme du numéro. */
                        motif?: string | null;
                        /** @description Retour du compteur à 1 : ANNUELLE ou JAMAIS. */
                        remiseAZero?: string | null;
                        /** @description Faux si la série est retirée. */
                        active?: boolean | null;
                        /** @description Vrai si elle a déjà donné un numéro : sa forme ne change plus, elle ne se supprime pas. */
                        utilisee?: boolean | null;
                        /** @description Numéro du prochain document, s'il est émis aujourd'hui. */
                        prochainNumero?: string | null;
                        /**
                         * Format: date
                         * @description Date du dernier document émis ; le suivant ne peut être antérieur.
                         */
                        derniereDate?: string | null;
                        /** @description Natures de document dont elle est la série par défaut. */
                        defauts?: string[] | null;
                        /** @description Magasins qui y prennent leurs numéros, par nature. */
                        magasins?: {
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            nom?: string | null;
                            /**
                             * @description Nature des documents que le magasin y numérote.
                             * @enum {string|null}
                             */
                            type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        }[] | null;
                        /** @description Brouillons qui la nomment. */
                        brouillons?: number | null;
                        /** @description Version de ses réglages. */
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
    "SerieDocument.retirer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Identifiant de la série.
                         */
                        id?: string | null;
                        /** @description Nom de la série. */
                        nom?: string | null;
                        /** @description Préfixe des numéros. */
                        prefixe?: string | null;
                        /** @description Forme du numéro. */
                        motif?: string | null;
                        /** @description Retour du compteur à 1 : ANNUELLE ou JAMAIS. */
                        remiseAZero?: string | null;
                        /** @description Faux si la série est retirée. */
                        active?: boolean | null;
                        /** @description Vrai si elle a déjà donné un numéro : sa forme ne change plus, elle ne se supprime pas. */
                        utilisee?: boolean | null;
                        /** @description Numéro du prochain document, s'il est émis aujourd'hui. */
                        prochainNumero?: string | null;
                        /**
                         * Format: date
                         * @description Date du dernier document émis ; le suivant ne peut être antérieur.
                         */
                        derniereDate?: string | null;
                        /** @description Natures de document dont elle est la série par défaut. */
                        defauts?: string[] | null;
                        /** @description Magasins qui y prennent leurs numéros, par nature. */
                        magasins?: {
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            nom?: string | null;
                            /**
                             * @description Nature des documents que le magasin y numérote.
                             * @enum {string|null}
                             */
                            type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        }[] | null;
                        /** @description Brouillons qui la nomment. */
                        brouillons?: number | null;
                        /** @description Version de ses réglages. */
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
    "SerieDocument.remettre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Identifiant de la série.
                         */
                        id?: string | null;
                        /** @description Nom de la série. */
                        nom?: string | null;
                        /** @description Préfixe des numéros. */
                        prefixe?: string | null;
                        /** @description Forme du numéro. */
                        motif?: string | null;
                        /** @description Retour du compteur à 1 : ANNUELLE ou JAMAIS. */
                        remiseAZero?: string | null;
                        /** @description Faux si la série est retirée. */
                        active?: boolean | null;
                        /** @description Vrai si elle a déjà donné un numéro : sa forme ne change plus, elle ne se supprime pas. */
                        utilisee?: boolean | null;
                        /** @description Numéro du prochain document, s'il est émis aujourd'hui. */
                        prochainNumero?: string | null;
                        /**
                         * Format: date
                         * @description Date du dernier document émis ; le suivant ne peut être antérieur.
                         */
                        derniereDate?: string | null;
                        /** @description Natures de document dont elle est la série par défaut. */
                        defauts?: string[] | null;
                        /** @description Magasins qui y prennent leurs numéros, par nature. */
                        magasins?: {
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            nom?: string | null;
                            /**
                             * @description Nature des documents que le magasin y numérote.
                             * @enum {string|null}
                             */
                            type?: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | null;
                        }[] | null;
                        /** @description Brouillons qui la nomment. */
                        brouillons?: number | null;
                        /** @description Version de ses réglages. */
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
    "SerieDocument.supprimer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
    "courriel.reglage.get": {
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
                        /** @description Serveur ; absent tant qu'il n'y en a pas. */
                        hote?: string | null;
                        /** @description Port. */
                        port?: number | null;
                        /**
                         * @description Chiffrement.
                         * @enum {string|null}
                         */
                        securite?: "STARTTLS" | "TLS" | "AUCUNE" | null;
                        /** @description Identifiant. */
                        utilisateur?: string | null;
                        /** @description Un mot de passe est gardé. */
                        secretGarde?: boolean | null;
                        /** @description Autorité à croire. */
                        certificat?: string | null;
                        /** @description Secondes d'attente d'une réponse. */
                        delai?: number | null;
                        /** @description Adresse de l'expéditeur. */
                        expediteur?: string | null;
                        /** @description Nom affiché. */
                        nomExpediteur?: string | null;
                        /** @description Adresse des réponses. */
                        repondreA?: string | null;
                        /** @description Les relances partent d'elles-mêmes. */
                        relancesAutomatiques?: boolean | null;
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
    "courriel.regler": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Nom ou adresse du serveur. */
                    hote: string;
                    /** @description Port ; 587 par défaut, 465 pour TLS. */
                    port?: number | null;
                    /**
                     * @description STARTTLS (par défaut), TLS, ou AUCUNE vers cette machine même.
                     * @enum {string|null}
                     */
                    securite?: "STARTTLS" | "TLS" | "AUCUNE" | null;
                    /** @description Identifiant ; absent : pas d'authentification. */
                    utilisateur?: string | null;
                    /** @description Mot de passe ; absent : celui qui est gardé reste, si le serveur reste le même (hôte, port, chiffrement, identifiant, certificat). Jamais rendu. */
                    secret?: string | null;
                    /** @description Certificat PEM de l'autorité à croire au lieu de celles du système. */
                    certificat?: string | null;
                    /** @description Secondes d'attente d'une réponse ; 15 par défaut. */
                    delai?: number | null;
                    /** @description Adresse de l'expéditeur ; celle de l'entreprise par défaut. */
                    expediteur?: string | null;
                    /** @description Nom affiché ; celui de l'entreprise par défaut. */
                    nomExpediteur?: string | null;
                    /** @description Adresse des réponses. */
                    repondreA?: string | null;
                    /** @description Les relances dues partent d'elles-mêmes chaque matin ; non par défaut. */
                    relancesAutomatiques?: boolean | null;
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
                        /** @description Serveur ; absent tant qu'il n'y en a pas. */
                        hote?: string | null;
                        /** @description Port. */
                        port?: number | null;
                        /**
                         * @description Chiffrement.
                         * @enum {string|null}
                         */
                        securite?: "STARTTLS" | "TLS" | "AUCUNE" | null;
                        /** @description Identifiant. */
                        utilisateur?: string | null;
                        /** @description Un mot de passe est gardé. */
                        secretGarde?: boolean | null;
                        /** @description Autorité à croire. */
                        certificat?: string | null;
                        /** @description Secondes d'attente d'une réponse. */
                        delai?: number | null;
                        /** @description Adresse de l'expéditeur. */
                        expediteur?: string | null;
                        /** @description Nom affiché. */
                        nomExpediteur?: string | null;
                        /** @description Adresse des réponses. */
                        repondreA?: string | null;
                        /** @description Les relances partent d'elles-mêmes. */
                        relancesAutomatiques?: boolean | null;
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
    "courriel.essayer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Adresse du message d'essai. */
                    a: string;
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
                        /** @description Le serveur a pris le message. */
                        pris: boolean;
                        /** @description Code de sa réponse ; 0 sans réponse. */
                        code: number;
                        /** @description Ce que le serveur a dit, ou ce qui est arrivé. */
                        reponse: string;
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
    "courriel.modeles.get": {
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
                        /** @description Un texte par genre. */
                        modeles: {
                            /**
                             * @description Type de document, ou niveau de relance.
                             * @enum {string}
                             */
                            genre: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | "RELANCE_1" | "RELANCE_2" | "RELANCE_3";
                            /** @description Objet. */
                            sujet: string;
                            /** @description Texte. */
                            texte: string;
                            /** @description Écrit par l'entreprise ; faux : texte proposé. */
                            propre: boolean;
                        }[];
                        /** @description Variables utilisables entre accolades. */
                        variables: string[];
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
    "courriel.modele": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Type de document, ou niveau de relance.
                     * @enum {string}
                     */
                    genre: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | "RELANCE_1" | "RELANCE_2" | "RELANCE_3";
                    /** @description Objet, avec ses variables ; absent avec texte : retour au texte proposé. */
                    sujet?: string | null;
                    /** @description Texte, avec ses variables. */
                    texte?: string | null;
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
                         * @description Type de document, ou niveau de relance.
                         * @enum {string}
                         */
                        genre: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | "RELANCE_1" | "RELANCE_2" | "RELANCE_3";
                        /** @description Objet. */
                        sujet: string;
                        /** @description Texte. */
                        texte: string;
                        /** @description Écrit par l'entreprise ; faux : texte proposé. */
                        propre: boolean;
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
    "courriel.apercu": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Type de document, ou niveau de relance.
                     * @enum {string}
                     */
                    genre: "DEVIS" | "COMMANDE" | "BON_LIVRAISON" | "FACTURE" | "FACTURE_ACOMPTE" | "AVOIR" | "TICKET" | "RELANCE_1" | "RELANCE_2" | "RELANCE_3";
                    /**
                     * Format: uuid
                     * @description Document dont le courriel parlerait.
                     */
                    documentId: string;
                    /** @description Objet à essayer ; celui du modèle sinon. */
                    sujet?: string | null;
                    /** @description Texte à essayer ; celui du modèle sinon. */
                    texte?: string | null;
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
                        /** @description Objet, variables remplies. */
                        sujet: string;
                        /** @description Texte, variables remplies. */
                        texte: string;
                        /** @description Adresse du client, s'il en a une. */
                        a?: string | null;
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
    "Document.envoyer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Destinataires ; l'adresse du client par défaut. */
                    a?: string[] | null;
                    /** @description Destinataires en copie. */
                    cc?: string[] | null;
                    /** @description Objet ; celui du modèle par défaut. Les variables sont remplies. */
                    sujet?: string | null;
                    /** @description Texte ; celui du modèle par défaut. Les variables sont remplies. */
                    message?: string | null;
                    /**
                     * @description PDF (par défaut) joint la page figée, qui porte ses données.
                     * @enum {string|null}
                     */
                    joindre?: "PDF" | "AUCUNE" | null;
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
                         * @description Courriel décidé.
                         */
                        courrielId: string;
                        /**
                         * Format: uuid
                         * @description Document.
                         */
                        documentId: string;
                        /** @description Rang de l'envoi de ce document. */
                        envoi: number;
                        /**
                         * @description État du document.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE";
                        /** @description Destinataires. */
                        a: string[];
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
    "Document.renvoyer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Destinataires ; l'adresse du client par défaut. */
                    a?: string[] | null;
                    /** @description Destinataires en copie. */
                    cc?: string[] | null;
                    /** @description Objet ; celui du modèle par défaut. Les variables sont remplies. */
                    sujet?: string | null;
                    /** @description Texte ; celui du modèle par défaut. Les variables sont remplies. */
                    message?: string | null;
                    /**
                     * @description PDF (par défaut) joint la page figée, qui porte ses données.
                     * @enum {string|null}
                     */
                    joindre?: "PDF" | "AUCUNE" | null;
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
                         * @description Courriel décidé.
                         */
                        courrielId: string;
                        /**
                         * Format: uuid
                         * @description Document.
                         */
                        documentId: string;
                        /** @description Rang de l'envoi de ce document. */
                        envoi: number;
                        /**
                         * @description État du document.
                         * @enum {string}
                         */
                        statut: "BROUILLON" | "ENVOYE" | "ACCEPTE" | "REFUSE" | "EXPIRE" | "CONFIRMEE" | "PARTIELLEMENT_LIVREE" | "LIVREE" | "CLOTUREE" | "PREPARE" | "EXPEDIE" | "LIVRE" | "RETOURNE" | "VALIDE" | "ANNULE" | "ANNULEE" | "FACTURE";
                        /** @description Destinataires. */
                        a: string[];
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
    "courriel.envois.get": {
        parameters: {
            query?: {
                /** @description État d'un destinataire au moins. */
                statut?: "EN_ATTENTE" | "REMISE" | "ENVOYE" | "REFUSE" | "REBOND" | "INCERTAIN" | "ABANDONNE";
            };
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
                        /** @description Les plus récents d'abord, 200 au plus. */
                        envois: {
                            /**
                             * Format: uuid
                             * @description Courriel.
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Document.
                             */
                            documentId: string;
                            /** @description Type du document, ou niveau de relance. */
                            genre: string;
                            /** @description Rang de l'envoi. */
                            envoi: number;
                            /** @description Objet. */
                            sujet: string;
                            /** @description Texte. */
                            texte: string;
                            /**
                             * Format: date-time
                             * @description Décision.
                             */
                            createdAt: string;
                            /** @description Ce qu'il en est pour chacun. */
                            destinataires: {
                                /** @description Adresse. */
                                adresse: string;
                                /**
                                 * @description Dernier état.
                                 * @enum {string}
                                 */
                                statut: "EN_ATTENTE" | "REMISE" | "ENVOYE" | "REFUSE" | "REBOND" | "INCERTAIN" | "ABANDONNE";
                                /** @description Essais qui ont échoué pour un temps. */
                                essais: number;
                                /**
                                 * Format: date-time
                                 * @description Prochain essai.
                                 */
                                essaiAt?: string | null;
                                /** @description Histoire, dans l'ordre. */
                                etats?: {
                                    /**
                                     * @description État.
                                     * @enum {string}
                                     */
                                    statut: "EN_ATTENTE" | "REMISE" | "ENVOYE" | "REFUSE" | "REBOND" | "INCERTAIN" | "ABANDONNE";
                                    /** @description Code de la réponse du serveur. */
                                    code?: number | null;
                                    /** @description Ce que le serveur a dit, ou ce qui est arrivé. */
                                    reponse?: string | null;
                                    /**
                                     * Format: date-time
                                     * @description Date et heure.
                                     */
                                    at: string;
                                }[] | null;
                            }[];
                        }[];
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
    "Document.courriels.get": {
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
                        /** @description Les plus récents d'abord, 200 au plus. */
                        envois: {
                            /**
                             * Format: uuid
                             * @description Courriel.
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Document.
                             */
                            documentId: string;
                            /** @description Type du document, ou niveau de relance. */
                            genre: string;
                            /** @description Rang de l'envoi. */
                            envoi: number;
                            /** @description Objet. */
                            sujet: string;
                            /** @description Texte. */
                            texte: string;
                            /**
                             * Format: date-time
                             * @description Décision.
                             */
                            createdAt: string;
                            /** @description Ce qu'il en est pour chacun. */
                            destinataires: {
                                /** @description Adresse. */
                                adresse: string;
                                /**
                                 * @description Dernier état.
                                 * @enum {string}
                                 */
                                statut: "EN_ATTENTE" | "REMISE" | "ENVOYE" | "REFUSE" | "REBOND" | "INCERTAIN" | "ABANDONNE";
                                /** @description Essais qui ont échoué pour un temps. */
                                essais: number;
                                /**
                                 * Format: date-time
                                 * @description Prochain essai.
                                 */
                                essaiAt?: string | null;
                                /** @description Histoire, dans l'ordre. */
                                etats?: {
                                    /**
                                     * @description État.
                                     * @enum {string}
                                     */
                                    statut: "EN_ATTENTE" | "REMISE" | "ENVOYE" | "REFUSE" | "REBOND" | "INCERTAIN" | "ABANDONNE";
                                    /** @description Code de la réponse du serveur. */
                                    code?: number | null;
                                    /** @description Ce que le serveur a dit, ou ce qui est arrivé. */
                                    reponse?: string | null;
                                    /**
                                     * Format: date-time
                                     * @description Date et heure.
                                     */
                                    at: string;
                                }[] | null;
                            }[];
                        }[];
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
    "relance.a-faire.get": {
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
                        /** @description Les plus anciennes échéances d'abord, 200 au plus. */
                        relances: {
                            /**
                             * Format: uuid
                             * @description Facture.
                             */
                            documentId: string;
                            /** @description Numéro. */
                            numero: string;
                            /** @description Client. */
                            client: string;
                            /**
                             * Format: date
                             * @description Échéance.
                             */
                            dateEcheance?: string | null;
                            /** @description Reste à payer. */
                            reste_a_payer?: number | null;
                            /** @description Niveau de la relance. */
                            niveau: number;
                            /** @description Adresse du client, s'il en a une. */
                            a?: string | null;
                            /** @description Objet. */
                            sujet: string;
                            /** @description Texte, mentions légales comprises. */
                            texte: string;
                        }[];
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
    "relance.envoyer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Factures à relancer ; absent : toutes celles qui sont dues. */
                    documents?: string[] | null;
                    /** @description Ne fait rien si l'entreprise n'a pas demandé de relances automatiques. */
                    automatique?: boolean | null;
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
                        /** @description Ce qui est arrivé pour chacune. */
                        relances: {
                            /**
                             * Format: uuid
                             * @description Facture.
                             */
                            documentId: string;
                            /** @description Niveau envoyé ; 0 si rien n'est parti. */
                            niveau: number;
                            /** @description Pourquoi rien n'est parti : pas_due, sans_adresse, introuvable. */
                            raison?: string | null;
                        }[];
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
    "relance.apercu": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Facture.
                     */
                    documentId: string;
                    /** @description Niveau à montrer ; celui qui est dû par défaut, le premier sinon. */
                    niveau?: number | null;
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
                         * @description Facture.
                         */
                        documentId: string;
                        /** @description Numéro. */
                        numero: string;
                        /** @description Client. */
                        client: string;
                        /**
                         * Format: date
                         * @description Échéance.
                         */
                        dateEcheance?: string | null;
                        /** @description Reste à payer. */
                        reste_a_payer?: number | null;
                        /** @description Niveau de la relance. */
                        niveau: number;
                        /** @description Adresse du client, s'il en a une. */
                        a?: string | null;
                        /** @description Objet. */
                        sujet: string;
                        /** @description Texte, mentions légales comprises. */
                        texte: string;
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
    "recurrence.creer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Nom du modèle. */
                    nom: string;
                    /**
                     * Format: uuid
                     * @description Document à reproduire ; ou demande.
                     */
                    documentId?: string | null;
                    /** @description Contenu, comme Document/enregistrer, sans dates ; ou documentId. */
                    demande?: unknown;
                    /**
                     * @description JOUR, SEMAINE, MOIS, ANNEE.
                     * @enum {string}
                     */
                    unite: "JOUR" | "SEMAINE" | "MOIS" | "ANNEE";
                    /** @description Une échéance toutes les n unités ; 1 par défaut. */
                    intervalle?: number | null;
                    /**
                     * Format: date
                     * @description Date de la première échéance ; les suivantes s'y comptent.
                     */
                    ancre: string;
                    /**
                     * Format: date
                     * @description Dernier jour possible.
                     */
                    fin?: string | null;
                    /** @description Nombre d'échéances. */
                    nombre?: number | null;
                    /**
                     * @description BROUILLON (par défaut), EMISSION, ENVOI.
                     * @enum {string|null}
                     */
                    mode?: "BROUILLON" | "EMISSION" | "ENVOI" | null;
                    /** @description Adresses de l'envoi ; celle du client par défaut. */
                    destinataires?: string[] | null;
                    /** @description Produit aussi les échéances déjà passées ; non par défaut. */
                    rattraper?: boolean | null;
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
                         * @description Modèle.
                         */
                        id: string;
                        /** @description Nom. */
                        nom: string;
                        /** @description Contenu du brouillon, comme Document/enregistrer. */
                        demande: unknown;
                        /**
                         * @description JOUR, SEMAINE, MOIS, ANNEE.
                         * @enum {string}
                         */
                        unite: "JOUR" | "SEMAINE" | "MOIS" | "ANNEE";
                        /** @description Une échéance toutes les n unités. */
                        intervalle: number;
                        /**
                         * Format: date
                         * @description Première échéance.
                         */
                        ancre: string;
                        /**
                         * Format: date
                         * @description Dernier jour possible.
                         */
                        fin?: string | null;
                        /** @description Nombre d'échéances. */
                        nombre?: number | null;
                        /**
                         * @description BROUILLON, EMISSION, ENVOI.
                         * @enum {string}
                         */
                        mode: "BROUILLON" | "EMISSION" | "ENVOI";
                        /** @description Adresses de l'envoi ; vide : celle du client. */
                        destinataires: string[];
                        /** @description Rang de la prochaine échéance, de 0. */
                        rangSuivant: number;
                        /**
                         * @description ACTIF, SUSPENDU, TERMINE.
                         * @enum {string}
                         */
                        statut: "ACTIF" | "SUSPENDU" | "TERMINE";
                        /** @description Version à rendre à la modification suivante. */
                        version: number;
                        /** @description Dates des prochaines échéances. */
                        prochaines: string[];
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
    "recurrence.modifier": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Version lue. */
                    version: number;
                    /** @description Nom du modèle. */
                    nom?: string | null;
                    /**
                     * Format: uuid
                     * @description Document à reproduire désormais.
                     */
                    documentId?: string | null;
                    /** @description Contenu, comme Document/enregistrer, sans dates ; ou documentId. */
                    demande?: unknown;
                    /**
                     * Format: date
                     * @description Dernier jour possible ; null : sans fin.
                     */
                    fin?: string | null;
                    /** @description Nombre d'échéances ; null : sans limite. */
                    nombre?: number | null;
                    /**
                     * @description BROUILLON, EMISSION, ENVOI.
                     * @enum {string|null}
                     */
                    mode?: "BROUILLON" | "EMISSION" | "ENVOI" | null;
                    /** @description Adresses de l'envoi. */
                    destinataires?: string[] | null;
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
                         * @description Modèle.
                         */
                        id: string;
                        /** @description Nom. */
                        nom: string;
                        /** @description Contenu du brouillon, comme Document/enregistrer. */
                        demande: unknown;
                        /**
                         * @description JOUR, SEMAINE, MOIS, ANNEE.
                         * @enum {string}
                         */
                        unite: "JOUR" | "SEMAINE" | "MOIS" | "ANNEE";
                        /** @description Une échéance toutes les n unités. */
                        intervalle: number;
                        /**
                         * Format: date
                         * @description Première échéance.
                         */
                        ancre: string;
                        /**
                         * Format: date
                         * @description Dernier jour possible.
                         */
                        fin?: string | null;
                        /** @description Nombre d'échéances. */
                        nombre?: number | null;
                        /**
                         * @description BROUILLON, EMISSION, ENVOI.
                         * @enum {string}
                         */
                        mode: "BROUILLON" | "EMISSION" | "ENVOI";
                        /** @description Adresses de l'envoi ; vide : celle du client. */
                        destinataires: string[];
                        /** @description Rang de la prochaine échéance, de 0. */
                        rangSuivant: number;
                        /**
                         * @description ACTIF, SUSPENDU, TERMINE.
                         * @enum {string}
                         */
                        statut: "ACTIF" | "SUSPENDU" | "TERMINE";
                        /** @description Version à rendre à la modification suivante. */
                        version: number;
                        /** @description Dates des prochaines échéances. */
                        prochaines: string[];
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
    "recurrence.suspendre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Modèle.
                         */
                        id: string;
                        /** @description Nom. */
                        nom: string;
                        /** @description Contenu du brouillon, comme Document/enregistrer. */
                        demande: unknown;
                        /**
                         * @description JOUR, SEMAINE, MOIS, ANNEE.
                         * @enum {string}
                         */
                        unite: "JOUR" | "SEMAINE" | "MOIS" | "ANNEE";
                        /** @description Une échéance toutes les n unités. */
                        intervalle: number;
                        /**
                         * Format: date
                         * @description Première échéance.
                         */
                        ancre: string;
                        /**
                         * Format: date
                         * @description Dernier jour possible.
                         */
                        fin?: string | null;
                        /** @description Nombre d'échéances. */
                        nombre?: number | null;
                        /**
                         * @description BROUILLON, EMISSION, ENVOI.
                         * @enum {string}
                         */
                        mode: "BROUILLON" | "EMISSION" | "ENVOI";
                        /** @description Adresses de l'envoi ; vide : celle du client. */
                        destinataires: string[];
                        /** @description Rang de la prochaine échéance, de 0. */
                        rangSuivant: number;
                        /**
                         * @description ACTIF, SUSPENDU, TERMINE.
                         * @enum {string}
                         */
                        statut: "ACTIF" | "SUSPENDU" | "TERMINE";
                        /** @description Version à rendre à la modification suivante. */
                        version: number;
                        /** @description Dates des prochaines échéances. */
                        prochaines: string[];
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
    "recurrence.reprendre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Produit les échéances tombées pendant la suspension ; non par défaut. */
                    rattraper?: boolean | null;
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
                         * @description Modèle.
                         */
                        id: string;
                        /** @description Nom. */
                        nom: string;
                        /** @description Contenu du brouillon, comme Document/enregistrer. */
                        demande: unknown;
                        /**
                         * @description JOUR, SEMAINE, MOIS, ANNEE.
                         * @enum {string}
                         */
                        unite: "JOUR" | "SEMAINE" | "MOIS" | "ANNEE";
                        /** @description Une échéance toutes les n unités. */
                        intervalle: number;
                        /**
                         * Format: date
                         * @description Première échéance.
                         */
                        ancre: string;
                        /**
                         * Format: date
                         * @description Dernier jour possible.
                         */
                        fin?: string | null;
                        /** @description Nombre d'échéances. */
                        nombre?: number | null;
                        /**
                         * @description BROUILLON, EMISSION, ENVOI.
                         * @enum {string}
                         */
                        mode: "BROUILLON" | "EMISSION" | "ENVOI";
                        /** @description Adresses de l'envoi ; vide : celle du client. */
                        destinataires: string[];
                        /** @description Rang de la prochaine échéance, de 0. */
                        rangSuivant: number;
                        /**
                         * @description ACTIF, SUSPENDU, TERMINE.
                         * @enum {string}
                         */
                        statut: "ACTIF" | "SUSPENDU" | "TERMINE";
                        /** @description Version à rendre à la modification suivante. */
                        version: number;
                        /** @description Dates des prochaines échéances. */
                        prochaines: string[];
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
    "recurrence.terminer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Modèle.
                         */
                        id: string;
                        /** @description Nom. */
                        nom: string;
                        /** @description Contenu du brouillon, comme Document/enregistrer. */
                        demande: unknown;
                        /**
                         * @description JOUR, SEMAINE, MOIS, ANNEE.
                         * @enum {string}
                         */
                        unite: "JOUR" | "SEMAINE" | "MOIS" | "ANNEE";
                        /** @description Une échéance toutes les n unités. */
                        intervalle: number;
                        /**
                         * Format: date
                         * @description Première échéance.
                         */
                        ancre: string;
                        /**
                         * Format: date
                         * @description Dernier jour possible.
                         */
                        fin?: string | null;
                        /** @description Nombre d'échéances. */
                        nombre?: number | null;
                        /**
                         * @description BROUILLON, EMISSION, ENVOI.
                         * @enum {string}
                         */
                        mode: "BROUILLON" | "EMISSION" | "ENVOI";
                        /** @description Adresses de l'envoi ; vide : celle du client. */
                        destinataires: string[];
                        /** @description Rang de la prochaine échéance, de 0. */
                        rangSuivant: number;
                        /**
                         * @description ACTIF, SUSPENDU, TERMINE.
                         * @enum {string}
                         */
                        statut: "ACTIF" | "SUSPENDU" | "TERMINE";
                        /** @description Version à rendre à la modification suivante. */
                        version: number;
                        /** @description Dates des prochaines échéances. */
                        prochaines: string[];
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
    "recurrence.liste.get": {
        parameters: {
            query?: {
                /** @description État des modèles voulus ; tous sinon. */
                statut?: "ACTIF" | "SUSPENDU" | "TERMINE";
            };
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
                        /** @description Modèles, la prochaine échéance d'abord. */
                        modeles: {
                            /**
                             * Format: uuid
                             * @description Modèle.
                             */
                            id: string;
                            /** @description Nom. */
                            nom: string;
                            /** @description Contenu du brouillon, comme Document/enregistrer. */
                            demande: unknown;
                            /**
                             * @description JOUR, SEMAINE, MOIS, ANNEE.
                             * @enum {string}
                             */
                            unite: "JOUR" | "SEMAINE" | "MOIS" | "ANNEE";
                            /** @description Une échéance toutes les n unités. */
                            intervalle: number;
                            /**
                             * Format: date
                             * @description Première échéance.
                             */
                            ancre: string;
                            /**
                             * Format: date
                             * @description Dernier jour possible.
                             */
                            fin?: string | null;
                            /** @description Nombre d'échéances. */
                            nombre?: number | null;
                            /**
                             * @description BROUILLON, EMISSION, ENVOI.
                             * @enum {string}
                             */
                            mode: "BROUILLON" | "EMISSION" | "ENVOI";
                            /** @description Adresses de l'envoi ; vide : celle du client. */
                            destinataires: string[];
                            /** @description Rang de la prochaine échéance, de 0. */
                            rangSuivant: number;
                            /**
                             * @description ACTIF, SUSPENDU, TERMINE.
                             * @enum {string}
                             */
                            statut: "ACTIF" | "SUSPENDU" | "TERMINE";
                            /** @description Version à rendre à la modification suivante. */
                            version: number;
                            /** @description Dates des prochaines échéances. */
                            prochaines: string[];
                            /** @description Dernières échéances, la plus récente d'abord. */
                            echeances: {
                                /** @description Rang de l'échéance, de 0. */
                                rang: number;
                                /**
                                 * Format: date
                                 * @description Jour prévu.
                                 */
                                date: string;
                                /**
                                 * @description Jusqu'où elle est allée.
                                 * @enum {string}
                                 */
                                etape: "A_CREER" | "CREE" | "EMIS" | "FAIT";
                                /**
                                 * Format: uuid
                                 * @description Document qu'elle a fait.
                                 */
                                documentId?: string | null;
                                /** @description Ce qui l'arrête. */
                                erreur?: string | null;
                            }[];
                        }[];
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
    "Register.activer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Caisse.
                         */
                        id?: string | null;
                        /** @description ACTIVE ou INACTIVE. */
                        status?: string | null;
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
    "Register.desactiver": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Caisse.
                         */
                        id?: string | null;
                        /** @description ACTIVE ou INACTIVE. */
                        status?: string | null;
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
    "Register.regler": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Pas de l'arrondi des espèces, en centimes : 0, 5 ou 10. */
                    arrondiEspeces?: number | null;
                    /** @description Fond de caisse proposé à l'ouverture. */
                    fondHabituel?: number | null;
                    /** @description Vrai pour compter sans voir le montant attendu. */
                    comptageAveugle?: boolean | null;
                    /** @description Vrai pour le mode école : rien n'est vendu. */
                    ecole?: boolean | null;
                    /** @description Vrai pour n'accepter une carte que si un terminal l'a acceptée. */
                    carteParTerminal?: boolean | null;
                    /** @description Vrai pour qu'un remboursement demande l'accord d'un responsable. */
                    retourApprouve?: boolean | null;
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
                        /** @description Pas de l'arrondi des espèces, en centimes. */
                        arrondiEspeces?: number | null;
                        /** @description Fond de caisse proposé. */
                        fondHabituel?: number | null;
                        /** @description Comptage aveugle. */
                        comptageAveugle?: boolean | null;
                        /** @description Mode école. */
                        ecole?: boolean | null;
                        /** @description Cartes par le terminal seulement. */
                        carteParTerminal?: boolean | null;
                        /** @description Remboursements approuvés par un responsable. */
                        retourApprouve?: boolean | null;
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
    "Register.associer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Identifiant que l'appareil s'est donné.
                     */
                    appareilId: string;
                    /** @description Nom de l'appareil. */
                    nom: string;
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
                        /** @description La caisse. */
                        register?: {
                            /**
                             * Format: uuid
                             * @description Caisse.
                             */
                            id?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                            /** @description Code imprimé sur les tickets. */
                            code?: string | null;
                            /** @description ACTIVE ou INACTIVE. */
                            status?: string | null;
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            storeNom?: string | null;
                        } | null;
                        /** @description En-tête du ticket. */
                        entreprise?: {
                            /** @description Nom imprimé. */
                            raisonSociale?: string | null;
                            /** @description Adresse du magasin, sinon de l'entreprise. */
                            adresse?: string | null;
                            /** @description Code postal. */
                            codePostal?: string | null;
                            /** @description Ville. */
                            ville?: string | null;
                            /** @description SIRET. */
                            siret?: string | null;
                            /** @description Numéro de TVA. */
                            numeroTva?: string | null;
                            /** @description Code NAF. */
                            codeNaf?: string | null;
                            /** @description Téléphone. */
                            telephone?: string | null;
                            /** @description Texte du bas des documents. */
                            piedDePage?: string | null;
                        } | null;
                        /** @description Réglages. */
                        reglages?: {
                            /** @description Pas de l'arrondi des espèces, en centimes : 0, 5 ou 10. */
                            arrondiEspeces?: number | null;
                            /** @description Fond de caisse proposé à l'ouverture. */
                            fondHabituel?: number | null;
                            /** @description Vrai si l'on compte sans voir le montant attendu. */
                            comptageAveugle?: boolean | null;
                            /** @description Vrai si une carte doit avoir été acceptée par un terminal. */
                            carteParTerminal?: boolean | null;
                            /** @description Vrai si un remboursement demande l'accord d'un responsable. */
                            retourApprouve?: boolean | null;
                        } | null;
                        /**
                         * Format: uuid
                         * @description Appareil qui tient la caisse.
                         */
                        appareilId?: string | null;
                        /** @description Rang du dernier ticket de la suite locale. */
                        sequence?: number | null;
                        /** @description Son empreinte, dont part la suivante. */
                        empreinte?: string | null;
                        /** @description Session en cours ; vide si la caisse est fermée. */
                        session?: {
                            /**
                             * Format: uuid
                             * @description Session.
                             */
                            id?: string | null;
                            /** @description Numéro de la clôture (Z) qu'elle aura. */
                            numero?: number | null;
                            /** @description OUVERTE ou COMPTAGE. */
                            statut?: string | null;
                            /**
                             * Format: date-time
                             * @description Ouverture.
                             */
                            ouverteAt?: string | null;
                            /**
                             * Format: date
                             * @description Jour de vente, que portent ses tickets.
                             */
                            jour?: string | null;
                            /** @description Espèces au départ. */
                            fondDeCaisse?: number | null;
                        } | null;
                        /** @description Personnes qui peuvent tenir la caisse. */
                        caissiers?: {
                            /**
                             * Format: uuid
                             * @description Personne.
                             */
                            id?: string | null;
                            /** @description Prénom. */
                            prenom?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                            /** @description Rôle. */
                            role?: string | null;
                            /** @description Remise qu'elle peut accorder seule, sur ce compte, en pour cent ; vide sans limite. */
                            remiseMax?: number | null;
                            /** @description Vrai si son code approuve les actions des autres. */
                            peutApprouver?: boolean | null;
                            /** @description Vrai si ses remboursements n'en demandent pas, sur ce compte. */
                            retourSansAccord?: boolean | null;
                            /** @description De quoi vérifier son code sans réseau ; vide si elle n'en a pas. */
                            pin?: {
                                /** @description Sel, en base64. */
                                sel?: string | null;
                                /** @description Itérations de PBKDF2-SHA256. */
                                iterations?: number | null;
                                /** @description Trente-deux octets dérivés du code, en base64. */
                                preuve?: string | null;
                            } | null;
                        }[] | null;
                        /** @description Terminaux de carte de la caisse. */
                        terminaux?: {
                            /**
                             * Format: uuid
                             * @description Terminal.
                             */
                            id?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                        }[] | null;
                        /** @description Vrai en mode école. */
                        ecole?: boolean | null;
                        /**
                         * Format: date-time
                         * @description Heure du serveur.
                         */
                        serveurAt?: string | null;
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
    "Register.etat.get": {
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
                        /** @description La caisse. */
                        register?: {
                            /**
                             * Format: uuid
                             * @description Caisse.
                             */
                            id?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                            /** @description Code imprimé sur les tickets. */
                            code?: string | null;
                            /** @description ACTIVE ou INACTIVE. */
                            status?: string | null;
                            /**
                             * Format: uuid
                             * @description Magasin.
                             */
                            storeId?: string | null;
                            /** @description Nom du magasin. */
                            storeNom?: string | null;
                        } | null;
                        /** @description En-tête du ticket. */
                        entreprise?: {
                            /** @description Nom imprimé. */
                            raisonSociale?: string | null;
                            /** @description Adresse du magasin, sinon de l'entreprise. */
                            adresse?: string | null;
                            /** @description Code postal. */
                            codePostal?: string | null;
                            /** @description Ville. */
                            ville?: string | null;
                            /** @description SIRET. */
                            siret?: string | null;
                            /** @description Numéro de TVA. */
                            numeroTva?: string | null;
                            /** @description Code NAF. */
                            codeNaf?: string | null;
                            /** @description Téléphone. */
                            telephone?: string | null;
                            /** @description Texte du bas des documents. */
                            piedDePage?: string | null;
                        } | null;
                        /** @description Réglages. */
                        reglages?: {
                            /** @description Pas de l'arrondi des espèces, en centimes : 0, 5 ou 10. */
                            arrondiEspeces?: number | null;
                            /** @description Fond de caisse proposé à l'ouverture. */
                            fondHabituel?: number | null;
                            /** @description Vrai si l'on compte sans voir le montant attendu. */
                            comptageAveugle?: boolean | null;
                            /** @description Vrai si une carte doit avoir été acceptée par un terminal. */
                            carteParTerminal?: boolean | null;
                            /** @description Vrai si un remboursement demande l'accord d'un responsable. */
                            retourApprouve?: boolean | null;
                        } | null;
                        /**
                         * Format: uuid
                         * @description Appareil qui tient la caisse.
                         */
                        appareilId?: string | null;
                        /** @description Rang du dernier ticket de la suite locale. */
                        sequence?: number | null;
                        /** @description Son empreinte, dont part la suivante. */
                        empreinte?: string | null;
                        /** @description Session en cours ; vide si la caisse est fermée. */
                        session?: {
                            /**
                             * Format: uuid
                             * @description Session.
                             */
                            id?: string | null;
                            /** @description Numéro de la clôture (Z) qu'elle aura. */
                            numero?: number | null;
                            /** @description OUVERTE ou COMPTAGE. */
                            statut?: string | null;
                            /**
                             * Format: date-time
                             * @description Ouverture.
                             */
                            ouverteAt?: string | null;
                            /**
                             * Format: date
                             * @description Jour de vente, que portent ses tickets.
                             */
                            jour?: string | null;
                            /** @description Espèces au départ. */
                            fondDeCaisse?: number | null;
                        } | null;
                        /** @description Personnes qui peuvent tenir la caisse. */
                        caissiers?: {
                            /**
                             * Format: uuid
                             * @description Personne.
                             */
                            id?: string | null;
                            /** @description Prénom. */
                            prenom?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                            /** @description Rôle. */
                            role?: string | null;
                            /** @description Remise qu'elle peut accorder seule, sur ce compte, en pour cent ; vide sans limite. */
                            remiseMax?: number | null;
                            /** @description Vrai si son code approuve les actions des autres. */
                            peutApprouver?: boolean | null;
                            /** @description Vrai si ses remboursements n'en demandent pas, sur ce compte. */
                            retourSansAccord?: boolean | null;
                            /** @description De quoi vérifier son code sans réseau ; vide si elle n'en a pas. */
                            pin?: {
                                /** @description Sel, en base64. */
                                sel?: string | null;
                                /** @description Itérations de PBKDF2-SHA256. */
                                iterations?: number | null;
                                /** @description Trente-deux octets dérivés du code, en base64. */
                                preuve?: string | null;
                            } | null;
                        }[] | null;
                        /** @description Terminaux de carte de la caisse. */
                        terminaux?: {
                            /**
                             * Format: uuid
                             * @description Terminal.
                             */
                            id?: string | null;
                            /** @description Nom. */
                            nom?: string | null;
                        }[] | null;
                        /** @description Vrai en mode école. */
                        ecole?: boolean | null;
                        /**
                         * Format: date-time
                         * @description Heure du serveur.
                         */
                        serveurAt?: string | null;
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
    "Register.ouvrir": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Espèces au départ ; le fond habituel par défaut. */
                    fondDeCaisse?: number | null;
                    /** @description Comptage du fond : nombre de pièces ou de billets par valeur. */
                    comptage?: unknown;
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
                         * @description Session.
                         */
                        id?: string | null;
                        /** @description Numéro de la clôture (Z) qu'elle aura. */
                        numero?: number | null;
                        /** @description OUVERTE ou COMPTAGE. */
                        statut?: string | null;
                        /**
                         * Format: date-time
                         * @description Ouverture.
                         */
                        ouverteAt?: string | null;
                        /**
                         * Format: date
                         * @description Jour de vente, que portent ses tickets.
                         */
                        jour?: string | null;
                        /** @description Espèces au départ. */
                        fondDeCaisse?: number | null;
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
    "Register.mouvement": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description APPORT, RETRAIT, POURBOIRE versé au personnel, TIROIR ouvert sans vente.
                     * @enum {string}
                     */
                    nature: "APPORT" | "RETRAIT" | "POURBOIRE" | "TIROIR";
                    /** @description Montant en euros, sans signe ; inutile pour TIROIR. */
                    montant?: number | null;
                    /** @description Raison. */
                    motif: string;
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
                         * @description Mouvement.
                         */
                        id?: string | null;
                        /** @description Montant signé : positif pour un apport. */
                        montant?: number | null;
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
    "Register.vendre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Identifiant que la caisse donne au ticket : un renvoi rend la même réponse.
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description Appareil ; avec sequence, precedente et empreinte, ou aucun des quatre.
                     */
                    appareilId?: string | null;
                    /** @description Rang dans la suite locale de l'appareil. */
                    sequence?: number | null;
                    /** @description Empreinte locale du ticket précédent. */
                    precedente?: string | null;
                    /** @description Empreinte locale de ce ticket. */
                    empreinte?: string | null;
                    /** @description Heure de l'appareil : AAAA-MM-JJTHH:MM:SS+HH:MM. */
                    emisAt: string;
                    /** @description Vrai si le client a déjà son ticket : il n'est alors jamais refusé. */
                    remis: boolean;
                    /** @description Vrai si le ticket a été fait sans réseau. */
                    horsLigne?: boolean | null;
                    /** @description Vrai en mode école : rien n'est vendu. */
                    ecole?: boolean | null;
                    /**
                     * Format: uuid
                     * @description Personne à la caisse.
                     */
                    caissierId: string;
                    /**
                     * Format: uuid
                     * @description Client, s'il est connu.
                     */
                    clientId?: string | null;
                    /** @description Lignes dans l'ordre ; aucune pour un remboursement seul. */
                    lignes: {
                        /**
                         * Format: uuid
                         * @description Article vendu ; absent pour une ligne libre.
                         */
                        articleId?: string | null;
                        /** @description Ce qui est vendu, tel qu'imprimé. */
                        designation: string;
                        /** @description Quantité, trois décimales au plus. */
                        quantite: number;
                        /** @description Prix unitaire TTC, en euros. */
                        prix_unitaire_ttc: number;
                        /** @description Taux de TVA en pour cent. */
                        tva: number;
                        /** @description Remise de la ligne. */
                        remise?: number | null;
                        /**
                         * @description Sens de la remise ; POURCENT par défaut.
                         * @enum {string|null}
                         */
                        remiseType?: "POURCENT" | "MONTANT" | null;
                    }[];
                    /** @description Remise du ticket entier. */
                    remise?: number | null;
                    /**
                     * @description Sens de la remise ; POURCENT par défaut.
                     * @enum {string|null}
                     */
                    remiseType?: "POURCENT" | "MONTANT" | null;
                    /** @description Ce qui paie le ticket, ou ce qui est rendu. */
                    paiements: {
                        /**
                         * Format: uuid
                         * @description Identifiant que la caisse donne au paiement : celui de la demande au terminal.
                         */
                        id: string;
                        /**
                         * @description Moyen de paiement.
                         * @enum {string}
                         */
                        moyen_paiement: "ESPECES" | "CARTE" | "VIREMENT" | "CHEQUE" | "PRELEVEMENT" | "LIEN_PAIEMENT" | "TITRE_RESTAURANT" | "BON_CADEAU" | "POINTS";
                        /** @description Ce qui paie le ticket ; négatif pour ce qui est rendu au client. */
                        montant: number;
                        /** @description Numéro d'autorisation, de chèque, de bon… */
                        reference?: string | null;
                        /** @description Espèces reçues. */
                        donne?: number | null;
                        /** @description Monnaie rendue. */
                        rendu?: number | null;
                        /** @description Vrai pour une carte passée à la main, hors du terminal relié : elle est signalée. */
                        manuel?: boolean | null;
                    }[];
                    /** @description Ce que le client paie, arrondi compris ; négatif s'il est remboursé. */
                    total: number;
                    /** @description Arrondi des espèces, signé : une ligne du ticket. */
                    arrondi?: number | null;
                    /** @description Laissé par le client, hors du ticket. */
                    pourboire?: number | null;
                    /**
                     * Format: uuid
                     * @description Accord d'un responsable.
                     */
                    approbationId?: string | null;
                    /**
                     * Format: uuid
                     * @description Ticket en attente que celui-ci termine.
                     */
                    attenteId?: string | null;
                    /** @description Articles rendus : un avoir est fait, qui paie le nouveau ticket s'il y en a un. */
                    rembourse?: {
                        /**
                         * Format: uuid
                         * @description Ticket rendu.
                         */
                        documentId: string;
                        /** @description Lignes rendues ; tout ce qui reste si la liste est absente. */
                        lignes?: {
                            /**
                             * Format: uuid
                             * @description Ligne du ticket.
                             */
                            ligneId: string;
                            /** @description Quantité rendue ; tout ce qui reste si absente. */
                            quantite?: number | null;
                        }[] | null;
                        /** @description Raison du retour. */
                        motif?: string | null;
                    } | null;
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
                         * @description Ticket, ou avoir d'un remboursement seul.
                         */
                        documentId?: string | null;
                        /** @description Son numéro ; vide en mode école. */
                        numero?: string | null;
                        /** @description Vrai en mode école : rien n'est vendu. */
                        ecole?: boolean | null;
                        /**
                         * Format: uuid
                         * @description Avoir de ce qui est rendu.
                         */
                        avoirId?: string | null;
                        /** @description Numéro de l'avoir. */
                        avoirNumero?: string | null;
                        /** @description Numéro de la pièce signée. */
                        seq?: number | null;
                        /** @description Sa signature. */
                        signature?: string | null;
                        /** @description Les quatre caractères que le ticket imprime. */
                        extrait?: string | null;
                        /** @description Total TTC. */
                        montant_ttc?: number | null;
                        /** @description TVA par taux. */
                        tva?: {
                            /** @description Taux en pour cent. */
                            taux?: number | null;
                            /** @description Base hors taxes. */
                            ht?: number | null;
                            /** @description TVA. */
                            tva?: number | null;
                            /** @description Total du taux. */
                            ttc?: number | null;
                        }[] | null;
                        /** @description Monnaie rendue. */
                        rendu?: number | null;
                        /** @description Points que le client gagne par ce ticket. */
                        points?: number | null;
                        /** @description Points qu'il a maintenant. */
                        pointsSolde?: number | null;
                        /** @description Ce que ce ticket a d'inhabituel : il est enregistré, une personne regardera. */
                        anomalies?: {
                            /** @description Nom stable. */
                            code?: string | null;
                            /** @description Phrase pour une personne. */
                            detail?: string | null;
                        }[] | null;
                        /** @description Vrai quand la même demande avait déjà été enregistrée. */
                        rejoue?: boolean | null;
                        /** @description A_TRAITER quand le ticket remis n'a pu être enregistré : il est gardé, la caisse n'a plus à l'envoyer. */
                        etat?: string | null;
                        /** @description Pourquoi il est gardé. */
                        motifs?: {
                            /** @description Nom stable. */
                            code?: string | null;
                            /** @description Champ concerné. */
                            pointer?: string | null;
                            /** @description Phrase pour une personne. */
                            detail?: string | null;
                        }[] | null;
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
    "Register.approuver": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Responsable qui approuve.
                     */
                    userId: string;
                    /** @description Son code de caisse. */
                    pin: string;
                    /**
                     * @description Ce qui est approuvé.
                     * @enum {string}
                     */
                    objet: "REMISE" | "RETOUR" | "PRIX" | "TIROIR" | "ECART" | "AUTRE";
                    /** @description Jusqu'où : pour cent d'une remise, euros d'un retour ; sans limite si absente. */
                    valeur?: number | null;
                    /** @description Raison. */
                    motif?: string | null;
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
                         * @description À joindre à la vente : elle sert une fois, dans les dix minutes.
                         */
                        approbationId?: string | null;
                        /**
                         * Format: date-time
                         * @description Fin de validité.
                         */
                        expireAt?: string | null;
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
    "Register.attente.get": {
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
                        /** @description Tickets en attente du magasin, les plus anciens d'abord. */
                        attentes?: {
                            /**
                             * Format: uuid
                             * @description Ticket en attente.
                             */
                            id?: string | null;
                            /** @description Nom. */
                            libelle?: string | null;
                            /** @description Contenu. */
                            contenu?: unknown;
                            /**
                             * Format: uuid
                             * @description Caisse où il a été commencé.
                             */
                            registerId?: string | null;
                            /**
                             * Format: date-time
                             * @description Date et heure.
                             */
                            at?: string | null;
                            /** @description Qui l'a mis en attente. */
                            par?: string | null;
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
    "Register.attente": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Ticket déjà en attente, à récrire.
                     */
                    id?: string | null;
                    /** @description Nom donné au ticket. */
                    libelle: string;
                    /** @description Contenu, tel que la caisse le reprendra. */
                    contenu: unknown;
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
                         * @description Ticket en attente.
                         */
                        id?: string | null;
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
    "Register.reprendre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Ticket en attente.
                     */
                    attenteId: string;
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
                         * @description Ticket en attente.
                         */
                        id?: string | null;
                        /** @description Nom. */
                        libelle?: string | null;
                        /** @description Contenu. */
                        contenu?: unknown;
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
    "Register.ticket.get": {
        parameters: {
            query?: {
                /** @description Numéro du ticket, tel que scanné. */
                numero?: string;
                /** @description Ou son identifiant. */
                documentId?: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Ticket.
                         */
                        documentId?: string | null;
                        /** @description Numéro. */
                        numero?: string | null;
                        /** @description État ; ANNULE quand tout a été rendu. */
                        statut?: string | null;
                        /**
                         * Format: date
                         * @description Date.
                         */
                        dateEmission?: string | null;
                        /** @description Total TTC. */
                        montant_ttc?: number | null;
                        /**
                         * Format: uuid
                         * @description Client.
                         */
                        clientId?: string | null;
                        /** @description Son nom. */
                        client?: string | null;
                        /**
                         * Format: uuid
                         * @description Caisse qui l'a fait.
                         */
                        registerId?: string | null;
                        /** @description Ce qui l'a payé. */
                        paiements?: {
                            /** @description Moyen de paiement : le remboursement se fait par le même. */
                            moyen?: string | null;
                            /** @description Montant. */
                            montant?: number | null;
                        }[] | null;
                        /** @description Lignes, avec ce qui peut encore être rendu. */
                        lignes?: {
                            /**
                             * Format: uuid
                             * @description Ligne.
                             */
                            ligneId?: string | null;
                            /**
                             * Format: uuid
                             * @description Article.
                             */
                            articleId?: string | null;
                            /** @description Ce qui a été vendu. */
                            designation?: string | null;
                            /** @description Quantité vendue. */
                            quantite?: number | null;
                            /** @description Prix unitaire TTC. */
                            prix_unitaire_ttc?: number | null;
                            /** @description Taux de TVA. */
                            tva?: number | null;
                            /** @description Montant TTC. */
                            montant_ttc?: number | null;
                            /** @description Ce qui peut encore être rendu. */
                            retournable?: number | null;
                        }[] | null;
                        /** @description Facture faite de ce ticket : c'est elle qui se crédite alors. */
                        facture?: string | null;
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
    "Register.chiffrer-retour": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Ticket rendu.
                     */
                    documentId: string;
                    /** @description Lignes rendues ; tout ce qui reste si la liste est absente. */
                    lignes?: {
                        /**
                         * Format: uuid
                         * @description Ligne du ticket.
                         */
                        ligneId: string;
                        /** @description Quantité rendue ; tout ce qui reste si absente. */
                        quantite?: number | null;
                    }[] | null;
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
                        /** @description Ce que le retour vaut, remise du ticket déduite. */
                        montant_ttc?: number | null;
                        /** @description Dont rendu en points, parce que des points l'avaient payé. */
                        enPoints?: number | null;
                        /** @description Lignes rendues. */
                        lignes?: {
                            /**
                             * Format: uuid
                             * @description Ligne du ticket.
                             */
                            ligneId?: string | null;
                            /** @description Ce qui en est repris, avant la remise du ticket. */
                            montant_ttc?: number | null;
                        }[] | null;
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
    "Register.x.get": {
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
                        /** @description Session en cours. */
                        session?: {
                            /**
                             * Format: uuid
                             * @description Session.
                             */
                            id?: string | null;
                            /** @description Numéro de la clôture (Z) qu'elle aura. */
                            numero?: number | null;
                            /** @description OUVERTE ou COMPTAGE. */
                            statut?: string | null;
                            /**
                             * Format: date-time
                             * @description Ouverture.
                             */
                            ouverteAt?: string | null;
                            /**
                             * Format: date
                             * @description Jour de vente, que portent ses tickets.
                             */
                            jour?: string | null;
                            /** @description Espèces au départ. */
                            fondDeCaisse?: number | null;
                        } | null;
                        /** @description Espèces que le tiroir doit contenir ; vide en comptage aveugle. */
                        especesAttendues?: number | null;
                        /** @description Totaux depuis l'ouverture. */
                        totaux?: {
                            /** @description Ventes. */
                            tickets?: number | null;
                            /** @description Remboursements. */
                            retours?: number | null;
                            /** @description Ventes TTC. */
                            ventes_ttc?: number | null;
                            /** @description Remboursements TTC. */
                            retours_ttc?: number | null;
                            /** @description Ventes moins retours, HT. */
                            net_ht?: number | null;
                            /** @description Ventes moins retours, TTC. */
                            net_ttc?: number | null;
                            /** @description Remises accordées sur les ventes, TTC ; absent des clôtures anciennes. */
                            remises?: number | null;
                            /** @description Pourboires, hors des ventes. */
                            pourboires?: number | null;
                            /** @description Arrondis des espèces, signés. */
                            arrondis?: number | null;
                            /** @description Premier ticket. */
                            premier?: string | null;
                            /** @description Dernier ticket. */
                            dernier?: string | null;
                            /** @description Par taux de TVA. */
                            tva?: {
                                /** @description Taux en pour cent. */
                                taux?: number | null;
                                /** @description Base hors taxes. */
                                ht?: number | null;
                                /** @description TVA. */
                                tva?: number | null;
                                /** @description Toutes taxes comprises. */
                                ttc?: number | null;
                            }[] | null;
                            /** @description Par moyen de paiement. */
                            moyens?: {
                                /** @description Moyen de paiement. */
                                moyen?: string | null;
                                /** @description Encaissé moins rendu. */
                                montant?: number | null;
                                /** @description Nombre d'encaissements. */
                                nombre?: number | null;
                            }[] | null;
                            /** @description Par personne. */
                            caissiers?: {
                                /**
                                 * Format: uuid
                                 * @description Personne.
                                 */
                                id?: string | null;
                                /** @description Nom. */
                                nom?: string | null;
                                /** @description Ventes moins retours. */
                                montant?: number | null;
                                /** @description Nombre de tickets. */
                                nombre?: number | null;
                            }[] | null;
                            /** @description Par catégorie d'articles. */
                            categories?: {
                                /** @description Catégorie. */
                                nom?: string | null;
                                /** @description Lignes, avant la remise du ticket entier. */
                                montant?: number | null;
                            }[] | null;
                            /** @description Argent mis dans le tiroir ou retiré. */
                            mouvements?: {
                                /** @description APPORT, RETRAIT, POURBOIRE ou TIROIR. */
                                nature?: string | null;
                                /** @description Montant signé. */
                                montant?: number | null;
                                /** @description Nombre de mouvements. */
                                nombre?: number | null;
                            }[] | null;
                        } | null;
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
    "Register.preparer-cloture": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Tickets que l'appareil n'a pas encore envoyés. */
                    enAttenteAppareil?: number | null;
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
                        /** @description Session, en comptage. */
                        session?: {
                            /**
                             * Format: uuid
                             * @description Session.
                             */
                            id?: string | null;
                            /** @description Numéro de la clôture (Z) qu'elle aura. */
                            numero?: number | null;
                            /** @description OUVERTE ou COMPTAGE. */
                            statut?: string | null;
                            /**
                             * Format: date-time
                             * @description Ouverture.
                             */
                            ouverteAt?: string | null;
                            /**
                             * Format: date
                             * @description Jour de vente, que portent ses tickets.
                             */
                            jour?: string | null;
                            /** @description Espèces au départ. */
                            fondDeCaisse?: number | null;
                        } | null;
                        /** @description Ce qu'il faut regarder avant de clore. */
                        points?: {
                            /** @description Nom stable. */
                            code?: string | null;
                            /** @description Vrai s'il empêche de clore, sauf à passer outre avec une raison. */
                            bloquant?: boolean | null;
                            /** @description Combien. */
                            nombre?: number | null;
                            /** @description Phrase pour une personne. */
                            detail?: string | null;
                        }[] | null;
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
    "Register.annuler-cloture": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Session.
                         */
                        id?: string | null;
                        /** @description Numéro de la clôture (Z) qu'elle aura. */
                        numero?: number | null;
                        /** @description OUVERTE ou COMPTAGE. */
                        statut?: string | null;
                        /**
                         * Format: date-time
                         * @description Ouverture.
                         */
                        ouverteAt?: string | null;
                        /**
                         * Format: date
                         * @description Jour de vente, que portent ses tickets.
                         */
                        jour?: string | null;
                        /** @description Espèces au départ. */
                        fondDeCaisse?: number | null;
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
    "Register.cloturer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Espèces comptées : nombre de pièces ou de billets par valeur. */
                    comptage: unknown;
                    /** @description Montant compté par autre moyen de paiement. */
                    autresMoyens?: unknown;
                    /** @description Explication d'un écart. */
                    motifEcart?: string | null;
                    /** @description Clore malgré ce qui bloque, avec une raison. */
                    passerOutre?: {
                        /** @description Pourquoi on clôt quand même. */
                        raison: string;
                        /**
                         * Format: uuid
                         * @description Qui le décide à la caisse ; l'appelant si elle est absente.
                         */
                        parId?: string | null;
                    } | null;
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
                         * @description Session close.
                         */
                        sessionId?: string | null;
                        /** @description Numéro de la clôture (Z). */
                        numero?: number | null;
                        /** @description Espèces attendues. */
                        especesAttendues?: number | null;
                        /** @description Espèces comptées. */
                        especesComptees?: number | null;
                        /** @description Comptées moins attendues. */
                        ecart?: number | null;
                        /** @description Total perpétuel de la caisse. */
                        grandTotalPerpetuel?: number | null;
                        /** @description Empreinte de la clôture, chaînée à la précédente. */
                        empreinte?: string | null;
                        /** @description Totaux de la session. */
                        totaux?: {
                            /** @description Ventes. */
                            tickets?: number | null;
                            /** @description Remboursements. */
                            retours?: number | null;
                            /** @description Ventes TTC. */
                            ventes_ttc?: number | null;
                            /** @description Remboursements TTC. */
                            retours_ttc?: number | null;
                            /** @description Ventes moins retours, HT. */
                            net_ht?: number | null;
                            /** @description Ventes moins retours, TTC. */
                            net_ttc?: number | null;
                            /** @description Remises accordées sur les ventes, TTC ; absent des clôtures anciennes. */
                            remises?: number | null;
                            /** @description Pourboires, hors des ventes. */
                            pourboires?: number | null;
                            /** @description Arrondis des espèces, signés. */
                            arrondis?: number | null;
                            /** @description Premier ticket. */
                            premier?: string | null;
                            /** @description Dernier ticket. */
                            dernier?: string | null;
                            /** @description Par taux de TVA. */
                            tva?: {
                                /** @description Taux en pour cent. */
                                taux?: number | null;
                                /** @description Base hors taxes. */
                                ht?: number | null;
                                /** @description TVA. */
                                tva?: number | null;
                                /** @description Toutes taxes comprises. */
                                ttc?: number | null;
                            }[] | null;
                            /** @description Par moyen de paiement. */
                            moyens?: {
                                /** @description Moyen de paiement. */
                                moyen?: string | null;
                                /** @description Encaissé moins rendu. */
                                montant?: number | null;
                                /** @description Nombre d'encaissements. */
                                nombre?: number | null;
                            }[] | null;
                            /** @description Par personne. */
                            caissiers?: {
                                /**
                                 * Format: uuid
                                 * @description Personne.
                                 */
                                id?: string | null;
                                /** @description Nom. */
                                nom?: string | null;
                                /** @description Ventes moins retours. */
                                montant?: number | null;
                                /** @description Nombre de tickets. */
                                nombre?: number | null;
                            }[] | null;
                            /** @description Par catégorie d'articles. */
                            categories?: {
                                /** @description Catégorie. */
                                nom?: string | null;
                                /** @description Lignes, avant la remise du ticket entier. */
                                montant?: number | null;
                            }[] | null;
                            /** @description Argent mis dans le tiroir ou retiré. */
                            mouvements?: {
                                /** @description APPORT, RETRAIT, POURBOIRE ou TIROIR. */
                                nature?: string | null;
                                /** @description Montant signé. */
                                montant?: number | null;
                                /** @description Nombre de mouvements. */
                                nombre?: number | null;
                            }[] | null;
                        } | null;
                        /** @description Ce qui bloquait et fut passé outre ; vide sinon. */
                        passeOutre?: {
                            /** @description Pourquoi on a clos quand même. */
                            raison?: string | null;
                            /** @description Qui l'a décidé. */
                            par?: string | null;
                            /** @description Ce qui restait à faire. */
                            points?: string[] | null;
                        } | null;
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
    "RegisterSession.z.get": {
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
                         * @description Session.
                         */
                        sessionId?: string | null;
                        /** @description Numéro de la clôture (Z). */
                        numero?: number | null;
                        /**
                         * Format: date
                         * @description Jour de vente.
                         */
                        jour?: string | null;
                        /** @description Espèces au départ. */
                        fondDeCaisse?: number | null;
                        /** @description Espèces attendues. */
                        especesAttendues?: number | null;
                        /** @description Espèces comptées. */
                        especesComptees?: number | null;
                        /** @description Comptées moins attendues. */
                        ecart?: number | null;
                        /** @description Explication de l'écart. */
                        motifEcart?: string | null;
                        /** @description Comptage par coupure et par moyen. */
                        comptage?: unknown;
                        /** @description Totaux de la session. */
                        totaux?: {
                            /** @description Ventes. */
                            tickets?: number | null;
                            /** @description Remboursements. */
                            retours?: number | null;
                            /** @description Ventes TTC. */
                            ventes_ttc?: number | null;
                            /** @description Remboursements TTC. */
                            retours_ttc?: number | null;
                            /** @description Ventes moins retours, HT. */
                            net_ht?: number | null;
                            /** @description Ventes moins retours, TTC. */
                            net_ttc?: number | null;
                            /** @description Remises accordées sur les ventes, TTC ; absent des clôtures anciennes. */
                            remises?: number | null;
                            /** @description Pourboires, hors des ventes. */
                            pourboires?: number | null;
                            /** @description Arrondis des espèces, signés. */
                            arrondis?: number | null;
                            /** @description Premier ticket. */
                            premier?: string | null;
                            /** @description Dernier ticket. */
                            dernier?: string | null;
                            /** @description Par taux de TVA. */
                            tva?: {
                                /** @description Taux en pour cent. */
                                taux?: number | null;
                                /** @description Base hors taxes. */
                                ht?: number | null;
                                /** @description TVA. */
                                tva?: number | null;
                                /** @description Toutes taxes comprises. */
                                ttc?: number | null;
                            }[] | null;
                            /** @description Par moyen de paiement. */
                            moyens?: {
                                /** @description Moyen de paiement. */
                                moyen?: string | null;
                                /** @description Encaissé moins rendu. */
                                montant?: number | null;
                                /** @description Nombre d'encaissements. */
                                nombre?: number | null;
                            }[] | null;
                            /** @description Par personne. */
                            caissiers?: {
                                /**
                                 * Format: uuid
                                 * @description Personne.
                                 */
                                id?: string | null;
                                /** @description Nom. */
                                nom?: string | null;
                                /** @description Ventes moins retours. */
                                montant?: number | null;
                                /** @description Nombre de tickets. */
                                nombre?: number | null;
                            }[] | null;
                            /** @description Par catégorie d'articles. */
                            categories?: {
                                /** @description Catégorie. */
                                nom?: string | null;
                                /** @description Lignes, avant la remise du ticket entier. */
                                montant?: number | null;
                            }[] | null;
                            /** @description Argent mis dans le tiroir ou retiré. */
                            mouvements?: {
                                /** @description APPORT, RETRAIT, POURBOIRE ou TIROIR. */
                                nature?: string | null;
                                /** @description Montant signé. */
                                montant?: number | null;
                                /** @description Nombre de mouvements. */
                                nombre?: number | null;
                            }[] | null;
                        } | null;
                        /** @description Total perpétuel de la caisse. */
                        grandTotalPerpetuel?: number | null;
                        /** @description Empreinte, chaînée à celle de la clôture précédente. */
                        empreinte?: string | null;
                        /**
                         * Format: date-time
                         * @description Ouverture.
                         */
                        ouverteAt?: string | null;
                        /**
                         * Format: date-time
                         * @description Clôture.
                         */
                        clotureeAt?: string | null;
                        /**
                         * Format: uuid
                         * @description Caisse.
                         */
                        registerId?: string | null;
                        /** @description Nom de la caisse. */
                        registerNom?: string | null;
                        /** @description Code de la caisse. */
                        registerCode?: string | null;
                        /** @description Magasin. */
                        storeNom?: string | null;
                        /** @description Qui a ouvert. */
                        ouvertePar?: string | null;
                        /** @description Qui a clos. */
                        clotureePar?: string | null;
                        /** @description Ce qui bloquait et fut passé outre ; vide sinon. */
                        passeOutre?: {
                            /** @description Pourquoi on a clos quand même. */
                            raison?: string | null;
                            /** @description Qui l'a décidé. */
                            par?: string | null;
                            /** @description Ce qui restait à faire. */
                            points?: string[] | null;
                        } | null;
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
    "RegisterSession.z.pdf.get": {
        parameters: {
            query?: {
                /** @description A4 (par défaut), ou 80 pour un rouleau de 80 mm. */
                papier?: "A4" | "80";
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
    "Document.recu.get": {
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
                        /** @description En-tête. */
                        entreprise?: {
                            /** @description Nom imprimé. */
                            raisonSociale?: string | null;
                            /** @description Adresse du magasin, sinon de l'entreprise. */
                            adresse?: string | null;
                            /** @description Code postal. */
                            codePostal?: string | null;
                            /** @description Ville. */
                            ville?: string | null;
                            /** @description SIRET. */
                            siret?: string | null;
                            /** @description Numéro de TVA. */
                            numeroTva?: string | null;
                            /** @description Code NAF. */
                            codeNaf?: string | null;
                            /** @description Téléphone. */
                            telephone?: string | null;
                            /** @description Texte du bas des documents. */
                            piedDePage?: string | null;
                        } | null;
                        /** @description Numéro, date, lignes, TVA, encaissements, signature, nombre de duplicatas. */
                        ticket?: unknown;
                        /** @description Les quatre caractères de la signature que le ticket imprime. */
                        extrait?: string | null;
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
    "caisse.a-traiter.get": {
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
                        /** @description Tickets remis qui n'ont pu être enregistrés. */
                        quarantaine?: number | null;
                        /** @description Anomalies que personne n'a regardées. */
                        anomalies?: number | null;
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
    "Document.imprimer-recu": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Caractères par ligne : 42 par défaut, 32 pour un rouleau de 58 mm. */
                    largeur?: number | null;
                    /** @description Vrai pour ouvrir le tiroir. */
                    tiroir?: boolean | null;
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
                        /** @description Rang du duplicata ; 0 pour la première impression. */
                        copie?: number | null;
                        /** @description DUPLICATA et son rang, tel qu'imprimé ; vide pour la première impression. */
                        mention?: string | null;
                        /** @description Octets ESC/POS de l'imprimante (page de code 858), en base64. */
                        octets?: string | null;
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
    "caisse.anomalies.get": {
        parameters: {
            query?: {
                /** @description Caisse ; toutes si absente. */
                registerId?: string;
                /** @description « oui » pour voir aussi celles qui sont traitées. */
                toutes?: string;
            };
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
                        /** @description Les plus récentes d'abord. */
                        anomalies?: {
                            /**
                             * Format: uuid
                             * @description Anomalie.
                             */
                            id?: string | null;
                            /**
                             * Format: uuid
                             * @description Caisse.
                             */
                            registerId?: string | null;
                            /** @description Nom de la caisse. */
                            registerNom?: string | null;
                            /**
                             * Format: uuid
                             * @description Session.
                             */
                            sessionId?: string | null;
                            /**
                             * Format: uuid
                             * @description Ticket.
                             */
                            documentId?: string | null;
                            /** @description Numéro du ticket. */
                            numero?: string | null;
                            /** @description Nom stable. */
                            code?: string | null;
                            /** @description Ce que le ticket a d'inhabituel. */
                            detail?: string | null;
                            /**
                             * Format: date-time
                             * @description Date et heure.
                             */
                            at?: string | null;
                            /** @description Ce qui a été constaté ou fait. */
                            note?: string | null;
                            /**
                             * Format: date-time
                             * @description Date et heure du traitement.
                             */
                            traiteeAt?: string | null;
                        }[] | null;
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
    "caisse.anomalies.traiter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Ce qui a été constaté ou fait. */
                    note: string;
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
                         * @description Anomalie traitée.
                         */
                        id?: string | null;
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
    "caisse.quarantaine.get": {
        parameters: {
            query?: {
                /** @description État ; A_TRAITER par défaut. */
                statut?: "A_TRAITER" | "TRAITE" | "ECARTE";
            };
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
                        /** @description Les plus anciens d'abord. */
                        tickets?: {
                            /**
                             * Format: uuid
                             * @description Ticket gardé.
                             */
                            id?: string | null;
                            /**
                             * Format: uuid
                             * @description Caisse.
                             */
                            registerId?: string | null;
                            /** @description Nom de la caisse. */
                            registerNom?: string | null;
                            /**
                             * Format: uuid
                             * @description Identifiant que l'appareil lui avait donné.
                             */
                            ticketId?: string | null;
                            /** @description Demande telle que reçue, en JSON. */
                            corps?: string | null;
                            /** @description Pourquoi elle n'est pas enregistrée. */
                            motifs?: {
                                /** @description Nom stable. */
                                code?: string | null;
                                /** @description Champ concerné. */
                                pointer?: string | null;
                                /** @description Phrase pour une personne. */
                                detail?: string | null;
                            }[] | null;
                            /**
                             * Format: date-time
                             * @description Date et heure.
                             */
                            recuAt?: string | null;
                            /** @description A_TRAITER, TRAITE ou ECARTE. */
                            statut?: string | null;
                            /**
                             * Format: uuid
                             * @description Document qui l'a remplacée.
                             */
                            documentId?: string | null;
                            /** @description Raison donnée. */
                            raison?: string | null;
                        }[] | null;
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
    "caisse.quarantaine.traiter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Ticket, avoir ou facture qui enregistre cette vente.
                     */
                    documentId: string;
                    /** @description Ce qui a été corrigé. */
                    raison?: string | null;
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
                         * @description Ticket gardé.
                         */
                        id?: string | null;
                        /** @description TRAITE ou ECARTE. */
                        statut?: string | null;
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
    "caisse.quarantaine.ecarter": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Pourquoi cette vente n'est pas enregistrée. */
                    raison: string;
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
                         * @description Ticket gardé.
                         */
                        id?: string | null;
                        /** @description TRAITE ou ECARTE. */
                        statut?: string | null;
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
    "Register.archiver": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * Format: date
                     * @description Premier jour.
                     */
                    du: string;
                    /**
                     * Format: date
                     * @description Dernier jour.
                     */
                    au: string;
                    /**
                     * Format: uuid
                     * @description Clé dont on veut les pièces, quand la période en compte plusieurs.
                     */
                    cleId?: string | null;
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
                         * @description Archive ; son ZIP se lit à Register/{id}/archive?archive=.
                         */
                        archiveId?: string | null;
                        /** @description Nombre de tickets. */
                        tickets?: number | null;
                        /** @description Longueur du ZIP. */
                        octets?: number | null;
                        /** @description Clé publique (PEM), à garder à part de l'archive. */
                        clePublique?: string | null;
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
    "Register.archive.get": {
        parameters: {
            query: {
                /** @description Archive à lire. */
                archive: string;
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
                    "application/zip": string;
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
    "Register.archives.get": {
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
                        /** @description Archives, la plus récente d'abord. */
                        archives?: {
                            /**
                             * Format: uuid
                             * @description Archive.
                             */
                            id?: string | null;
                            /**
                             * Format: date
                             * @description Premier jour.
                             */
                            du?: string | null;
                            /**
                             * Format: date
                             * @description Dernier jour.
                             */
                            au?: string | null;
                            /** @description Nombre de tickets. */
                            tickets?: number | null;
                            /** @description Longueur du ZIP. */
                            octets?: number | null;
                            /**
                             * Format: date-time
                             * @description Fabrication.
                             */
                            creeAt?: string | null;
                            /**
                             * Format: uuid
                             * @description Auteur ; vide pour le programme.
                             */
                            creeParId?: string | null;
                        }[] | null;
                        /** @description Clés de la caisse, la plus récente d'abord. */
                        cles?: {
                            /**
                             * Format: uuid
                             * @description Clé, comme archiver la prend.
                             */
                            id?: string | null;
                            /**
                             * Format: date-time
                             * @description Depuis quand elle signe.
                             */
                            creeAt?: string | null;
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
    "Register.cloturer-mois": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Mois à clore, AAAA-MM. */
                    mois: string;
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
                        /** @description Numéro du total dans sa chaîne. */
                        seq?: number | null;
                        /** @description Première heure de la période, AAAAMMJJHHMMSS. */
                        de?: string | null;
                        /** @description Dernière heure de la période. */
                        a?: string | null;
                        /** @description Total toutes taxes comprises. */
                        total?: number | null;
                        /** @description Total des valeurs absolues. */
                        absolu?: number | null;
                        /** @description Total perpétuel. */
                        perpetuel?: number | null;
                        /** @description Total perpétuel des valeurs absolues. */
                        perpetuelAbsolu?: number | null;
                        /** @description Nombre de tickets. */
                        tickets?: number | null;
                        /** @description Par taux de TVA. */
                        taux?: {
                            /** @description Taux (quatre chiffres), moyen de paiement ou type. */
                            cle?: string | null;
                            /** @description Montant toutes taxes comprises. */
                            montant?: number | null;
                            /** @description Nombre de tickets ou de paiements. */
                            nombre?: number | null;
                        }[] | null;
                        /** @description Par moyen de paiement. */
                        moyens?: {
                            /** @description Taux (quatre chiffres), moyen de paiement ou type. */
                            cle?: string | null;
                            /** @description Montant toutes taxes comprises. */
                            montant?: number | null;
                            /** @description Nombre de tickets ou de paiements. */
                            nombre?: number | null;
                        }[] | null;
                        /** @description Par type : VENTE, RETOUR, ANNULATION. */
                        types?: {
                            /** @description Taux (quatre chiffres), moyen de paiement ou type. */
                            cle?: string | null;
                            /** @description Montant toutes taxes comprises. */
                            montant?: number | null;
                            /** @description Nombre de tickets ou de paiements. */
                            nombre?: number | null;
                        }[] | null;
                        /** @description Signature du total. */
                        signature?: string | null;
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
    "Register.cloturer-annee": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Année à clore. */
                    annee: number;
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
                        /** @description Numéro du total dans sa chaîne. */
                        seq?: number | null;
                        /** @description Première heure de la période, AAAAMMJJHHMMSS. */
                        de?: string | null;
                        /** @description Dernière heure de la période. */
                        a?: string | null;
                        /** @description Total toutes taxes comprises. */
                        total?: number | null;
                        /** @description Total des valeurs absolues. */
                        absolu?: number | null;
                        /** @description Total perpétuel. */
                        perpetuel?: number | null;
                        /** @description Total perpétuel des valeurs absolues. */
                        perpetuelAbsolu?: number | null;
                        /** @description Nombre de tickets. */
                        tickets?: number | null;
                        /** @description Par taux de TVA. */
                        taux?: {
                            /** @description Taux (quatre chiffres), moyen de paiement ou type. */
                            cle?: string | null;
                            /** @description Montant toutes taxes comprises. */
                            montant?: number | null;
                            /** @description Nombre de tickets ou de paiements. */
                            nombre?: number | null;
                        }[] | null;
                        /** @description Par moyen de paiement. */
                        moyens?: {
                            /** @description Taux (quatre chiffres), moyen de paiement ou type. */
                            cle?: string | null;
                            /** @description Montant toutes taxes comprises. */
                            montant?: number | null;
                            /** @description Nombre de tickets ou de paiements. */
                            nombre?: number | null;
                        }[] | null;
                        /** @description Par type : VENTE, RETOUR, ANNULATION. */
                        types?: {
                            /** @description Taux (quatre chiffres), moyen de paiement ou type. */
                            cle?: string | null;
                            /** @description Montant toutes taxes comprises. */
                            montant?: number | null;
                            /** @description Nombre de tickets ou de paiements. */
                            nombre?: number | null;
                        }[] | null;
                        /** @description Signature du total. */
                        signature?: string | null;
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
    "Register.clotures.get": {
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
                        /** @description Mois et années clos, le plus récent d'abord. */
                        clotures?: {
                            /** @description MOIS ou AN. */
                            nature?: string | null;
                            /** @description Numéro du total dans sa chaîne. */
                            seq?: number | null;
                            /**
                             * Format: date
                             * @description Dernier jour de la période.
                             */
                            fin?: string | null;
                            /** @description Première heure de la période, AAAAMMJJHHMMSS. */
                            de?: string | null;
                            /** @description Dernière heure de la période. */
                            a?: string | null;
                            /** @description Total toutes taxes comprises. */
                            total?: number | null;
                            /** @description Total des valeurs absolues. */
                            absolu?: number | null;
                            /** @description Total perpétuel. */
                            perpetuel?: number | null;
                            /** @description Total perpétuel des valeurs absolues. */
                            perpetuelAbsolu?: number | null;
                            /** @description Nombre de tickets. */
                            tickets?: number | null;
                            /** @description Signature du total. */
                            signature?: string | null;
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
    "Register.cloture.pdf.get": {
        parameters: {
            query?: {
                /** @description Mois à lire, AAAA-MM. */
                mois?: string;
                /** @description Ou année. */
                annee?: string;
                /** @description A4 (par défaut), ou 80 pour un rouleau de 80 mm. */
                papier?: "A4" | "80";
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
    "Register.changer-cle": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Pourquoi la clé change. */
                    motif: string;
                };
            };
        };
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
    "Register.journal.get": {
        parameters: {
            query?: {
                /** @description Numéro avant lequel lire ; les plus récents par défaut. */
                avant?: string;
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
                    "application/json": {
                        /** @description Événements, le plus récent d'abord. */
                        evenements?: {
                            /** @description Numéro. */
                            seq?: number | null;
                            /** @description Heure locale signée, AAAAMMJJHHMMSS. */
                            heure?: string | null;
                            /** @description Code de l'événement. */
                            code?: string | null;
                            /** @description Ce qui s'est passé. */
                            texte?: string | null;
                            /** @description Utilisateur, ou SYSTEME. */
                            operateur?: string | null;
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
    "Document.dupliquer-ticket": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                        /** @description Rang de ce duplicata. */
                        copie?: number | null;
                        /** @description À imprimer : DUPLICATA et son rang. */
                        mention?: string | null;
                        /** @description Numéro du ticket dans sa chaîne. */
                        seq?: number | null;
                        /** @description Extrait de la signature du ticket. */
                        extrait?: string | null;
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
    "Register.integrite.get": {
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
                        /** @description Vrai si aucune chaîne n'est rompue. */
                        integre?: boolean | null;
                        /** @description Chaînes. */
                        chaines?: {
                            /** @description Chaîne : TICKET, COPIE, JOUR, MOIS, AN, JOURNAL. */
                            nature?: string | null;
                            /** @description Vrai pour le mode école. */
                            ecole?: boolean | null;
                            /** @description Numéro de la dernière pièce. */
                            dernier?: number | null;
                            /** @description Numéro de la dernière pièce vérifiée. */
                            verifie?: number | null;
                            /**
                             * Format: date-time
                             * @description Dernière vérification.
                             */
                            verifieAt?: string | null;
                            /** @description Première rupture trouvée. */
                            rupture?: string | null;
                            /**
                             * Format: date-time
                             * @description Découverte de la rupture.
                             */
                            rompueAt?: string | null;
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
    "Register.verifier-integrite": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Tout vérifier, et pas seulement ce qui suit la dernière vérification. */
                    complet?: boolean | null;
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
                        /** @description Vrai si aucune chaîne n'est rompue. */
                        integre?: boolean | null;
                        /** @description Chaînes. */
                        chaines?: {
                            /** @description Chaîne : TICKET, COPIE, JOUR, MOIS, AN, JOURNAL. */
                            nature?: string | null;
                            /** @description Vrai pour le mode école. */
                            ecole?: boolean | null;
                            /** @description Numéro de la dernière pièce. */
                            dernier?: number | null;
                            /** @description Numéro de la dernière pièce vérifiée. */
                            verifie?: number | null;
                            /**
                             * Format: date-time
                             * @description Dernière vérification.
                             */
                            verifieAt?: string | null;
                            /** @description Première rupture trouvée. */
                            rupture?: string | null;
                            /**
                             * Format: date-time
                             * @description Découverte de la rupture.
                             */
                            rompueAt?: string | null;
                        }[] | null;
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
    "caisse.noter-programme": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ce que fait le programme.
                     * @enum {string}
                     */
                    evenement: "DEMARRAGE" | "ARRET";
                };
            };
        };
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
    "caisse.relever-evenements": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
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
    "entreprise.attestation-caisse.pdf.get": {
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
                    "application/pdf": string;
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
    "Terminal.payer.get": {
        parameters: {
            query: {
                /** @description Demande. */
                id: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Demande.
                         */
                        id?: string | null;
                        /** @description ACCEPTE, REFUSE, ou EN_COURS quand le terminal n'a pas répondu : demandez-lui ce qu'il en est. */
                        statut?: string | null;
                        /** @description Montant. */
                        montant?: number | null;
                        /** @description Numéro d'autorisation. */
                        autorisation?: string | null;
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
    "Terminal.payer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                     * @description Identifiant que la caisse donne à la demande : la même redemandée ne paie pas deux fois.
                     */
                    id: string;
                    /** @description Montant à payer, en euros. */
                    montant: number;
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
                         * @description Demande.
                         */
                        id?: string | null;
                        /** @description ACCEPTE, REFUSE, ou EN_COURS quand le terminal n'a pas répondu : demandez-lui ce qu'il en est. */
                        statut?: string | null;
                        /** @description Montant. */
                        montant?: number | null;
                        /** @description Numéro d'autorisation. */
                        autorisation?: string | null;
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
    "Terminal.essayer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                        /** @description Vrai si le terminal a répondu. */
                        repond: boolean;
                        /** @description Son état, noté : EN_LIGNE ou HORS_LIGNE. */
                        status: string;
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
    "compta.tva.get": {
        parameters: {
            query: {
                /** @description Premier jour, AAAA-MM-JJ. */
                du: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au: string;
            };
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
                         * Format: date
                         * @description Premier jour.
                         */
                        du: string;
                        /**
                         * Format: date
                         * @description Dernier jour.
                         */
                        au: string;
                        /** @description METROPOLE, CORSE ou DOM. */
                        territoire: string;
                        /** @description Régime de TVA de l'entreprise. */
                        regimeTva: string;
                        /** @description TVA facturée, par catégorie et taux. */
                        facturee: {
                            /** @description Catégorie de la norme EN 16931 : S, Z, E, AE, K, G, O. */
                            categorieTva: string;
                            /** @description Taux en pour cent. */
                            taux: number;
                            /** @description Base HT ; négative quand les avoirs dépassent les ventes. */
                            base: number;
                            /** @description TVA. */
                            tva: number;
                        }[];
                        /** @description TVA exigible, par catégorie et taux. */
                        exigible: {
                            /** @description Catégorie de la norme EN 16931 : S, Z, E, AE, K, G, O. */
                            categorieTva: string;
                            /** @description Taux en pour cent. */
                            taux: number;
                            /** @description Base HT ; négative quand les avoirs dépassent les ventes. */
                            base: number;
                            /** @description TVA. */
                            tva: number;
                            /** @description Case de la déclaration CA3 où elle se déclare. */
                            case: string;
                        }[];
                        /** @description Cases de la déclaration CA3, dans l'ordre du formulaire. */
                        ca3: {
                            /** @description Case de la déclaration CA3. */
                            case: string;
                            /** @description Intitulé de la case. */
                            libelle: string;
                            /** @description Base HT ; absente d'une case qui n'en a pas. */
                            base?: number | null;
                            /** @description Base arrondie à l'euro, telle que le formulaire la prend. */
                            baseEuros?: number | null;
                            /** @description TVA ; absente d'une case qui n'en a pas. */
                            tva?: number | null;
                            /** @description TVA arrondie à l'euro. */
                            tvaEuros?: number | null;
                            /** @description Adresse de ce qui est derrière la case ; absente d'un total. */
                            documents?: string | null;
                        }[];
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
    "compta.tva.documents.get": {
        parameters: {
            query: {
                /** @description Premier jour, AAAA-MM-JJ. */
                du: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au: string;
                /** @description Case de la déclaration CA3 ; toutes les opérations si absente. */
                case?: "A1" | "E1" | "E2" | "F2" | "08" | "09" | "9B" | "10" | "11" | "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "13" | "P2";
                /** @description Forme de la réponse ; sinon celle de l'en-tête Accept, JSON par défaut. */
                format?: "json" | "csv" | "xlsx";
                /** @description Page de la réponse JSON, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 100 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                        /** @description Lignes de la page. */
                        lignes: {
                            /**
                             * Format: date
                             * @description Exigible le
                             */
                            date: string;
                            /** @description Document */
                            numero: string;
                            /** @description Nature */
                            type: string;
                            /** @description Client */
                            client: string;
                            /** @description Encaissé par */
                            moyen_paiement?: string | null;
                            /** @description Catégorie */
                            categorieTva: string;
                            /** @description Taux */
                            taux: number;
                            /** @description Base HT */
                            base: number;
                            /** @description TVA */
                            tva: number;
                            /**
                             * Format: uuid
                             * @description Identifiant du document
                             */
                            documentId: string;
                            /**
                             * Format: uuid
                             * @description Identifiant du paiement
                             */
                            paiementId?: string | null;
                        }[];
                        /** @description Lignes en tout. */
                        total: number;
                        /** @description Page rendue. */
                        page: number;
                        /** @description Lignes par page. */
                        taille: number;
                        /** @description Sommes de toutes les lignes, de cette page et des autres. */
                        totaux: {
                            /** @description Somme de toutes les lignes. */
                            base: number;
                            /** @description Somme de toutes les lignes. */
                            tva: number;
                        };
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
    "compta.journal-ventes.get": {
        parameters: {
            query: {
                /** @description Premier jour, AAAA-MM-JJ. */
                du: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au: string;
                /** @description Forme de la réponse ; sinon celle de l'en-tête Accept, JSON par défaut. */
                format?: "json" | "csv" | "xlsx";
                /** @description Page de la réponse JSON, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 100 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                        /** @description Lignes de la page. */
                        lignes: {
                            /**
                             * Format: date
                             * @description Date
                             */
                            date: string;
                            /** @description Numéro */
                            numero: string;
                            /** @description Nature */
                            type: string;
                            /** @description Client */
                            client: string;
                            /** @description Montant HT */
                            montant_ht: number;
                            /** @description TVA */
                            montant_tva: number;
                            /** @description Montant TTC */
                            montant_ttc: number;
                            /** @description Acompte déduit */
                            acompteDeduit: number;
                            /** @description Net à payer */
                            netAPayer: number;
                            /**
                             * Format: date
                             * @description Échéance
                             */
                            dateEcheance?: string | null;
                            /** @description Règlement */
                            statutReglement?: string | null;
                            /**
                             * Format: uuid
                             * @description Identifiant
                             */
                            documentId: string;
                        }[];
                        /** @description Lignes en tout. */
                        total: number;
                        /** @description Page rendue. */
                        page: number;
                        /** @description Lignes par page. */
                        taille: number;
                        /** @description Sommes de toutes les lignes, de cette page et des autres. */
                        totaux: {
                            /** @description Somme de toutes les lignes. */
                            montant_ht: number;
                            /** @description Somme de toutes les lignes. */
                            montant_tva: number;
                            /** @description Somme de toutes les lignes. */
                            montant_ttc: number;
                            /** @description Somme de toutes les lignes. */
                            acompteDeduit: number;
                            /** @description Somme de toutes les lignes. */
                            netAPayer: number;
                        };
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
    "compta.journal-encaissements.get": {
        parameters: {
            query: {
                /** @description Premier jour, AAAA-MM-JJ. */
                du: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au: string;
                /** @description Forme de la réponse ; sinon celle de l'en-tête Accept, JSON par défaut. */
                format?: "json" | "csv" | "xlsx";
                /** @description Page de la réponse JSON, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 100 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                        /** @description Lignes de la page. */
                        lignes: {
                            /**
                             * Format: date
                             * @description Date
                             */
                            date: string;
                            /** @description Document */
                            numero: string;
                            /** @description Nature */
                            type: string;
                            /** @description Client */
                            client: string;
                            /** @description Moyen */
                            moyen_paiement: string;
                            /** @description Référence */
                            reference?: string | null;
                            /** @description Montant */
                            montant: number;
                            /** @description État */
                            statut: string;
                            /**
                             * Format: uuid
                             * @description Identifiant du paiement
                             */
                            paiementId: string;
                            /**
                             * Format: uuid
                             * @description Identifiant du document
                             */
                            documentId: string;
                        }[];
                        /** @description Lignes en tout. */
                        total: number;
                        /** @description Page rendue. */
                        page: number;
                        /** @description Lignes par page. */
                        taille: number;
                        /** @description Sommes de toutes les lignes, de cette page et des autres. */
                        totaux: {
                            /** @description Somme de toutes les lignes. */
                            montant: number;
                        };
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
    "compta.compte-client.get": {
        parameters: {
            query: {
                /** @description Client. */
                clientId: string;
                /** @description Premier jour, AAAA-MM-JJ. */
                du: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au: string;
                /** @description Forme de la réponse ; sinon celle de l'en-tête Accept, JSON par défaut. */
                format?: "json" | "csv" | "xlsx";
                /** @description Page de la réponse JSON, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 100 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                        /** @description Lignes de la page. */
                        lignes: {
                            /**
                             * Format: date
                             * @description Date
                             */
                            date?: string | null;
                            /** @description Document */
                            numero?: string | null;
                            /** @description Nature */
                            nature: string;
                            /** @description Débit */
                            debit: number;
                            /** @description Crédit */
                            credit: number;
                            /** @description Solde */
                            solde: number;
                            /**
                             * Format: uuid
                             * @description Identifiant du document
                             */
                            documentId?: string | null;
                            /**
                             * Format: uuid
                             * @description Identifiant du paiement
                             */
                            paiementId?: string | null;
                        }[];
                        /** @description Lignes en tout. */
                        total: number;
                        /** @description Page rendue. */
                        page: number;
                        /** @description Lignes par page. */
                        taille: number;
                        /** @description Sommes de toutes les lignes, de cette page et des autres. */
                        totaux: {
                            /** @description Somme de toutes les lignes. */
                            debit: number;
                            /** @description Somme de toutes les lignes. */
                            credit: number;
                            /** @description Somme de toutes les lignes. */
                            solde: number;
                        };
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
    "compta.balance-agee.get": {
        parameters: {
            query?: {
                /** @description Date de la balance ; aujourd'hui si absente. */
                au?: string;
                /** @description Forme de la réponse ; sinon celle de l'en-tête Accept, JSON par défaut. */
                format?: "json" | "csv" | "xlsx";
                /** @description Page de la réponse JSON, à partir de 1. */
                page?: string;
                /** @description Lignes par page : 100 par défaut, 1000 au plus. */
                taille?: string;
            };
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
                         * Format: date
                         * @description Jour de la balance.
                         */
                        au: string;
                        /** @description Lignes de la page. */
                        lignes: {
                            /**
                             * Format: uuid
                             * @description Identifiant
                             */
                            clientId?: string | null;
                            /** @description Client */
                            client: string;
                            /** @description Non échu */
                            nonEchu: number;
                            /** @description 1 à 30 jours */
                            de1a30: number;
                            /** @description 31 à 60 jours */
                            de31a60: number;
                            /** @description 61 à 90 jours */
                            de61a90: number;
                            /** @description Plus de 90 jours */
                            plusDe90: number;
                            /** @description Avoirs et trop-perçus */
                            credits: number;
                            /** @description Total */
                            total: number;
                        }[];
                        /** @description Lignes en tout. */
                        total: number;
                        /** @description Page rendue. */
                        page: number;
                        /** @description Lignes par page. */
                        taille: number;
                        /** @description Sommes de toutes les lignes, de cette page et des autres. */
                        totaux: {
                            /** @description Somme de toutes les lignes. */
                            nonEchu: number;
                            /** @description Somme de toutes les lignes. */
                            de1a30: number;
                            /** @description Somme de toutes les lignes. */
                            de31a60: number;
                            /** @description Somme de toutes les lignes. */
                            de61a90: number;
                            /** @description Somme de toutes les lignes. */
                            plusDe90: number;
                            /** @description Somme de toutes les lignes. */
                            credits: number;
                            /** @description Somme de toutes les lignes. */
                            total: number;
                        };
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
    "compta.fec.get": {
        parameters: {
            query?: {
                /** @description Exercice comptable qui commence dans cette année, AAAA ; ou bien du et au. */
                exercice?: string;
                /** @description Premier jour, AAAA-MM-JJ. */
                du?: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au?: string;
            };
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
                    "text/plain": string;
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
    "compta.fec.description.get": {
        parameters: {
            query?: {
                /** @description Exercice comptable qui commence dans cette année, AAAA ; ou bien du et au. */
                exercice?: string;
                /** @description Premier jour, AAAA-MM-JJ. */
                du?: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au?: string;
            };
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
                    "text/plain": string;
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
    "compta.equation.get": {
        parameters: {
            query: {
                /** @description Premier jour, AAAA-MM-JJ. */
                du: string;
                /** @description Dernier jour compris, AAAA-MM-JJ. */
                au: string;
            };
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
                         * Format: date
                         * @description Premier jour.
                         */
                        du: string;
                        /**
                         * Format: date
                         * @description Dernier jour.
                         */
                        au: string;
                        /** @description Ce que disent les documents. */
                        chiffreAffaires: {
                            /** @description Hors taxes. */
                            ht: number;
                            /** @description TVA. */
                            tva: number;
                            /** @description Toutes taxes comprises, acomptes déduits. */
                            ttc: number;
                        };
                        /** @description Ce que disent leurs bases de TVA. */
                        basesTva: {
                            /** @description Hors taxes. */
                            ht: number;
                            /** @description TVA. */
                            tva: number;
                            /** @description Toutes taxes comprises, acomptes déduits. */
                            ttc: number;
                        };
                        /** @description Ce que dit le journal des ventes du FEC. */
                        livres: {
                            /** @description Hors taxes. */
                            ht: number;
                            /** @description TVA. */
                            tva: number;
                            /** @description Toutes taxes comprises, acomptes déduits. */
                            ttc: number;
                        };
                        /** @description Ce que disent les paiements et les soldes. */
                        paiementsEtCreances: {
                            /** @description Paiements et créances. */
                            ttc: number;
                            /** @description Ce que les paiements ont réglé. */
                            paiements: number;
                            /** @description Ce qui reste à régler. */
                            creances: number;
                        };
                        /** @description Écart de chaque côté ; zéro partout si tout concorde. */
                        differences: {
                            /** @description Bases de TVA moins chiffre d'affaires. */
                            basesTva: number;
                            /** @description Livres moins chiffre d'affaires. */
                            livres: number;
                            /** @description Paiements et créances moins chiffre d'affaires. */
                            paiementsEtCreances: number;
                        };
                        /** @description Vrai si tous les côtés sont égaux et qu'aucun document ne s'écarte. */
                        equilibre: boolean;
                        /** @description Première pièce dont l'écriture n'est pas équilibrée. */
                        ecritureDesequilibree?: string | null;
                        /** @description Documents qui s'écartent de leurs lignes, le plus ancien d'abord. */
                        ecarts: {
                            /** @description Règle */
                            regle: string;
                            /**
                             * Format: uuid
                             * @description Document
                             */
                            documentId: string;
                            /** @description Numéro */
                            numero: string;
                            /**
                             * Format: date
                             * @description Date
                             */
                            date: string;
                            /** @description Attendu */
                            attendu: number;
                            /** @description Constaté */
                            constate: number;
                        }[];
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
    "tableau-de-bord.get": {
        parameters: {
            query?: {
                /** @description Premier jour ; le premier du mois de « au » si absent. */
                du?: string;
                /** @description Dernier jour ; aujourd'hui si absent. */
                au?: string;
                /** @description Un magasin seul : sans la compta, qui est de l'entreprise entière. */
                storeId?: string;
            };
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
                         * Format: date
                         * @description Premier jour de la période.
                         */
                        du: string;
                        /**
                         * Format: date
                         * @description Dernier jour de la période.
                         */
                        au: string;
                        /**
                         * @description Pas de la série.
                         * @enum {string}
                         */
                        pas: "JOUR" | "MOIS";
                        /** @description Période de comparaison. */
                        anPasse: {
                            /**
                             * Format: date
                             * @description Premier jour.
                             */
                            du: string;
                            /**
                             * Format: date
                             * @description Dernier jour.
                             */
                            au: string;
                        };
                        /**
                         * Format: uuid
                         * @description Magasin, s'il est demandé.
                         */
                        storeId?: string | null;
                        /** @description Avec le droit ventes:lire. */
                        ventes?: {
                            /** @description Chiffre d'affaires de la période. */
                            chiffreAffaires: {
                                /** @description Hors taxes, avoirs déduits, acomptes comptés une fois. */
                                ht: number;
                                /** @description TVA facturée. */
                                tva: number;
                                /** @description Toutes taxes comprises. */
                                ttc: number;
                                /** @description Factures, avoirs et tickets émis. */
                                documents: number;
                                /** @description Adresse de la liste qui est derrière le chiffre. */
                                lien: string;
                            };
                            /** @description Celui de la même période, un an plus tôt. */
                            chiffreAffairesAnPasse: {
                                /** @description Hors taxes, avoirs déduits, acomptes comptés une fois. */
                                ht: number;
                                /** @description TVA facturée. */
                                tva: number;
                                /** @description Toutes taxes comprises. */
                                ttc: number;
                                /** @description Factures, avoirs et tickets émis. */
                                documents: number;
                                /** @description Adresse de la liste qui est derrière le chiffre. */
                                lien: string;
                            };
                            /** @description Chiffre d'affaires de chaque jour, ou de chaque mois. */
                            serie: {
                                /**
                                 * Format: date
                                 * @description Jour, ou premier jour du mois.
                                 */
                                debut: string;
                                /** @description Chiffre d'affaires hors taxes. */
                                ht: number;
                                /** @description Chiffre d'affaires toutes taxes comprises. */
                                ttc: number;
                                /** @description Chiffre d'affaires hors taxes un an plus tôt. */
                                htAnPasse: number;
                            }[];
                            /** @description Ce qui est entré dans la période. */
                            encaisse: {
                                /** @description Encaissé, remboursements déduits. */
                                montant: number;
                                /** @description Paiements. */
                                nombre: number;
                                /** @description Adresse de la liste qui est derrière le chiffre. */
                                lien: string;
                                /** @description Par moyen de paiement, le plus fort d'abord. */
                                moyens: {
                                    /** @description Moyen de paiement. */
                                    moyen_paiement: string;
                                    /** @description Paiements. */
                                    nombre: number;
                                    /** @description Somme. */
                                    montant: number;
                                    /** @description Adresse de la liste qui est derrière le chiffre. */
                                    lien: string;
                                }[];
                            };
                            /** @description Articles les plus vendus ; selon les droits. */
                            articles?: {
                                /**
                                 * Format: uuid
                                 * @description Article.
                                 */
                                articleId: string;
                                /** @description Référence. */
                                reference: string;
                                /** @description Nom. */
                                nom: string;
                                /** @description Quantité vendue, retours déduits. */
                                quantite: number;
                                /** @description Ventes hors taxes. */
                                montant_ht: number;
                                /** @description Adresse de la liste qui est derrière le chiffre. */
                                lien: string;
                            }[] | null;
                            /** @description Clients du plus fort chiffre d'affaires ; selon les droits. */
                            clients?: {
                                /**
                                 * Format: uuid
                                 * @description Client.
                                 */
                                clientId: string;
                                /** @description Raison sociale, ou prénom et nom. */
                                nom: string;
                                /** @description Chiffre d'affaires hors taxes. */
                                montant_ht: number;
                                /** @description Adresse de la liste qui est derrière le chiffre. */
                                lien: string;
                            }[] | null;
                            /** @description Ce qui attend quelqu'un, aujourd'hui. */
                            aFaire: {
                                /** @description Brouillons. */
                                brouillons: {
                                    /** @description Documents. */
                                    nombre: number;
                                    /** @description Adresse de la liste qui est derrière le chiffre. */
                                    lien: string;
                                };
                                /** @description Devis envoyés, ni acceptés ni refusés. */
                                devisSansReponse: {
                                    /** @description Documents. */
                                    nombre: number;
                                    /** @description Adresse de la liste qui est derrière le chiffre. */
                                    lien: string;
                                };
                                /** @description Documents dont l'échéance est passée. */
                                enRetard: {
                                    /** @description Documents. */
                                    nombre: number;
                                    /** @description Reste à payer. */
                                    montant: number;
                                    /** @description Adresse de la liste qui est derrière le chiffre. */
                                    lien: string;
                                };
                                /** @description Documents promis pour un jour passé, et pas payés. */
                                promessesPassees: {
                                    /** @description Documents. */
                                    nombre: number;
                                    /** @description Reste à payer. */
                                    montant: number;
                                    /** @description Adresse de la liste qui est derrière le chiffre. */
                                    lien: string;
                                };
                            };
                        } | null;
                        /** @description Avec le droit compta:lire, pour l'entreprise entière. */
                        compta?: {
                            /** @description TVA exigible de la période. */
                            tvaExigible: {
                                /** @description Base hors taxes. */
                                base: number;
                                /** @description TVA exigible, avoirs déduits. */
                                tva: number;
                                /** @description Adresse de la liste qui est derrière le chiffre. */
                                lien: string;
                            };
                            /** @description Ce que les clients doivent, par ancienneté. */
                            creances: {
                                /**
                                 * Format: date
                                 * @description Aujourd'hui.
                                 */
                                au: string;
                                /** @description Non échu. */
                                nonEchu: number;
                                /** @description En retard de 1 à 30 jours. */
                                de1a30: number;
                                /** @description De 31 à 60 jours. */
                                de31a60: number;
                                /** @description De 61 à 90 jours. */
                                de61a90: number;
                                /** @description De plus de 90 jours. */
                                plusDe90: number;
                                /** @description Avoirs et trop-perçus, en moins. */
                                credits: number;
                                /** @description Somme. */
                                total: number;
                                /** @description Adresse de la liste qui est derrière le chiffre. */
                                lien: string;
                            };
                        } | null;
                        /** @description Avec le droit catalogue:lire, ou stock:lire pour un magasin. */
                        stock?: {
                            /** @description Articles sous leur seuil d'alerte. */
                            nombre: number;
                            /** @description Adresse de la liste qui est derrière le chiffre. */
                            lien: string;
                            /** @description Ceux à qui il manque le plus. */
                            articles: {
                                /**
                                 * Format: uuid
                                 * @description Article.
                                 */
                                articleId: string;
                                /** @description Référence. */
                                reference: string;
                                /** @description Nom. */
                                nom: string;
                                /** @description Stock. */
                                stock: number;
                                /** @description Seuil d'alerte. */
                                seuil: number;
                            }[];
                        } | null;
                        /** @description Avec le droit stock:lire. */
                        alertesStock?: {
                            /** @description Alertes de stock bas qui ne sont pas résolues. */
                            nombre: number;
                            /** @description Celles que personne n'a vues. */
                            nouvelles: number;
                            /** @description Adresse de la liste qui est derrière le chiffre. */
                            lien: string;
                        } | null;
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
    "facture-recue.deposer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
                "application/pdf": string;
                "application/json": {
                    /** @description Le fichier XML ou PDF, en base64. */
                    fichier: string;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Vrai si cette facture était déjà là : même vendeur, même numéro, même année. */
                        doublon?: boolean | null;
                        /** @description Vrai si elle l'était à l'octet près. */
                        identique?: boolean | null;
                        /** @description Vrai si les contrôles n'ont trouvé aucune erreur. */
                        conforme?: boolean | null;
                        /** @description Erreurs et avertissements, tous ensemble. */
                        constats?: {
                            /** @description Vrai pour une erreur, faux pour un avertissement. */
                            erreur: boolean;
                            /** @description Nature du constat. */
                            code: string;
                            /** @description Terme de la norme EN 16931, par exemple BT-112. */
                            terme?: string | null;
                            /** @description Où, quand il y en a plusieurs : ligne 3, TVA S 20. */
                            lieu?: string | null;
                            /** @description Explication. */
                            detail: string;
                        }[] | null;
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
    "facture-recue.get": {
        parameters: {
            query?: {
                /** @description Statut courant : 0, 203 à 213. */
                statut?: string;
                /** @description Sans erreur (true) ou avec (false). */
                conforme?: "true" | "false";
                /** @description SIREN du fournisseur. */
                vendeurSiren?: string;
                /** @description Identifiant de la dernière facture de la page précédente (« suivant »). */
                apres?: string;
                /** @description Factures par page, 50 par défaut, 500 au plus. */
                limite?: string;
            };
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
                        /** @description Les plus récentes d'abord. */
                        factures: {
                            /**
                             * Format: uuid
                             * @description Facture reçue.
                             */
                            id: string;
                            /**
                             * @description Écriture du fichier.
                             * @enum {string}
                             */
                            syntaxe: "CII" | "UBL" | "FACTURX";
                            /** @description Numéro donné par le fournisseur. */
                            numero: string;
                            /** @description Code UNTDID 1001 : 380 facture, 381 avoir… */
                            codeType: string;
                            /**
                             * Format: date
                             * @description Date de la facture.
                             */
                            dateEmission: string;
                            /**
                             * Format: date
                             * @description Échéance.
                             */
                            dateEcheance?: string | null;
                            /** @description Devise des montants. */
                            devise: string;
                            /** @description Fournisseur. */
                            vendeurNom: string;
                            /** @description Son SIREN. */
                            vendeurSiren?: string | null;
                            /** @description Total hors taxes ; positif aussi pour un avoir. */
                            montant_ht: number;
                            /** @description Total de la TVA. */
                            montant_tva: number;
                            /** @description Total toutes taxes comprises. */
                            montant_ttc: number;
                            /** @description Net à payer. */
                            net_a_payer: number;
                            /** @description Vrai si les contrôles n'ont trouvé aucune erreur. */
                            conforme: boolean;
                            /**
                             * @description Arrivée : déposée, ou relevée à la plateforme.
                             * @enum {string}
                             */
                            source: "DEPOT" | "PLATEFORME";
                            /** @description Statut courant, de 200 à 213 ; 0 tant qu'aucun n'est posé. */
                            statut: number;
                            /**
                             * Format: date-time
                             * @description Date et heure du statut courant.
                             */
                            statutAt?: string | null;
                            /**
                             * Format: date-time
                             * @description Réception.
                             */
                            recueAt: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description À donner dans « apres » pour la page suivante ; absent à la dernière.
                         */
                        suivant?: string | null;
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
    "facture-recue.get.bis": {
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
                         * @description Facture reçue.
                         */
                        id: string;
                        /**
                         * @description Écriture du fichier.
                         * @enum {string}
                         */
                        syntaxe: "CII" | "UBL" | "FACTURX";
                        /** @description Numéro donné par le fournisseur. */
                        numero: string;
                        /** @description Code UNTDID 1001 : 380 facture, 381 avoir… */
                        codeType: string;
                        /**
                         * Format: date
                         * @description Date de la facture.
                         */
                        dateEmission: string;
                        /**
                         * Format: date
                         * @description Échéance.
                         */
                        dateEcheance?: string | null;
                        /** @description Devise des montants. */
                        devise: string;
                        /** @description Fournisseur. */
                        vendeurNom: string;
                        /** @description Son SIREN. */
                        vendeurSiren?: string | null;
                        /** @description Total hors taxes ; positif aussi pour un avoir. */
                        montant_ht: number;
                        /** @description Total de la TVA. */
                        montant_tva: number;
                        /** @description Total toutes taxes comprises. */
                        montant_ttc: number;
                        /** @description Net à payer. */
                        net_a_payer: number;
                        /** @description Vrai si les contrôles n'ont trouvé aucune erreur. */
                        conforme: boolean;
                        /**
                         * @description Arrivée : déposée, ou relevée à la plateforme.
                         * @enum {string}
                         */
                        source: "DEPOT" | "PLATEFORME";
                        /** @description Statut courant, de 200 à 213 ; 0 tant qu'aucun n'est posé. */
                        statut: number;
                        /**
                         * Format: date-time
                         * @description Date et heure du statut courant.
                         */
                        statutAt?: string | null;
                        /**
                         * Format: date-time
                         * @description Réception.
                         */
                        recueAt: string;
                        /** @description La facture lue. */
                        contenu: {
                            /** @description Numéro. */
                            numero?: string | null;
                            /** @description Code UNTDID 1001 : 380 facture, 381 avoir… */
                            codeType?: string | null;
                            /** @description Cadre de facturation, par exemple S1. */
                            cadre?: string | null;
                            /** @description Profil de la norme. */
                            profil?: string | null;
                            /**
                             * Format: date
                             * @description Date de la facture.
                             */
                            dateEmission: string;
                            /**
                             * Format: date
                             * @description Échéance.
                             */
                            dateEcheance?: string | null;
                            /**
                             * Format: date
                             * @description Livraison.
                             */
                            dateLivraison?: string | null;
                            /** @description Devise des montants. */
                            devise?: string | null;
                            /** @description Référence de l'acheteur. */
                            referenceAcheteur?: string | null;
                            /** @description Numéro de commande. */
                            commande?: string | null;
                            /** @description Numéro de contrat. */
                            contrat?: string | null;
                            /** @description Notes. */
                            notes: {
                                /** @description Sujet (UNTDID 4451). */
                                sujet?: string | null;
                                /** @description Texte. */
                                texte?: string | null;
                            }[];
                            /** @description Factures que celle-ci cite. */
                            facturesCitees: {
                                /** @description Numéro. */
                                numero?: string | null;
                                /**
                                 * Format: date
                                 * @description Date.
                                 */
                                date?: string | null;
                            }[];
                            /** @description Fournisseur. */
                            vendeur: {
                                /** @description Nom. */
                                nom?: string | null;
                                /** @description SIREN. */
                                siren?: string | null;
                                /** @description SIRET. */
                                siret?: string | null;
                                /** @description Numéro de TVA. */
                                numeroTva?: string | null;
                                /** @description Autre numéro fiscal. */
                                numeroFiscal?: string | null;
                                /** @description Schéma de l'adresse électronique, par exemple 0225. */
                                schemaAdresseElectronique?: string | null;
                                /** @description Adresse électronique de facturation. */
                                adresseElectronique?: string | null;
                                /** @description Première ligne d'adresse. */
                                adresse?: string | null;
                                /** @description Autres lignes d'adresse. */
                                complement?: string | null;
                                /** @description Code postal. */
                                codePostal?: string | null;
                                /** @description Ville. */
                                ville?: string | null;
                                /** @description Pays, en deux lettres. */
                                pays?: string | null;
                            };
                            /** @description Acheteur. */
                            acheteur: {
                                /** @description Nom. */
                                nom?: string | null;
                                /** @description SIREN. */
                                siren?: string | null;
                                /** @description SIRET. */
                                siret?: string | null;
                                /** @description Numéro de TVA. */
                                numeroTva?: string | null;
                                /** @description Autre numéro fiscal. */
                                numeroFiscal?: string | null;
                                /** @description Schéma de l'adresse électronique, par exemple 0225. */
                                schemaAdresseElectronique?: string | null;
                                /** @description Adresse électronique de facturation. */
                                adresseElectronique?: string | null;
                                /** @description Première ligne d'adresse. */
                                adresse?: string | null;
                                /** @description Autres lignes d'adresse. */
                                complement?: string | null;
                                /** @description Code postal. */
                                codePostal?: string | null;
                                /** @description Ville. */
                                ville?: string | null;
                                /** @description Pays, en deux lettres. */
                                pays?: string | null;
                            };
                            /** @description Comment payer. */
                            paiement: {
                                /** @description Moyen de paiement (UNTDID 4461). */
                                moyen?: string | null;
                                /** @description Référence à rappeler. */
                                reference?: string | null;
                                /** @description IBAN. */
                                iban?: string | null;
                                /** @description BIC. */
                                bic?: string | null;
                            };
                            /** @description Lignes. */
                            lignes: {
                                /** @description Numéro de la ligne. */
                                numero?: string | null;
                                /** @description Référence du fournisseur. */
                                reference?: string | null;
                                /** @description Désignation. */
                                designation?: string | null;
                                /** @description Description. */
                                description?: string | null;
                                /** @description Quantité. */
                                quantite: number;
                                /** @description Unité (Recommandation 20). */
                                unite?: string | null;
                                /** @description Prix unitaire hors taxes. */
                                prix_unitaire_ht: number;
                                /** @description Quantité à laquelle le prix se rapporte ; absente si c'est une unité. */
                                base_prix?: number | null;
                                /** @description Catégorie de TVA. */
                                categorieTva?: string | null;
                                /** @description Taux en pour cent ; absent hors taxe. */
                                taux?: number | null;
                                /** @description Remises et frais ; absent s'il n'y en a pas. */
                                ajustements?: {
                                    /**
                                     * @description Frais ou remise.
                                     * @enum {string}
                                     */
                                    nature: "FRAIS" | "REMISE";
                                    /** @description Montant hors taxes. */
                                    montant: number;
                                    /** @description Motif. */
                                    motif?: string | null;
                                    /** @description Catégorie de TVA. */
                                    categorieTva?: string | null;
                                    /** @description Taux en pour cent ; absent hors taxe. */
                                    taux?: number | null;
                                }[] | null;
                                /** @description Montant hors taxes de la ligne. */
                                montant_ht: number;
                            }[];
                            /** @description Remises et frais ; absent s'il n'y en a pas. */
                            ajustements?: {
                                /**
                                 * @description Frais ou remise.
                                 * @enum {string}
                                 */
                                nature: "FRAIS" | "REMISE";
                                /** @description Montant hors taxes. */
                                montant: number;
                                /** @description Motif. */
                                motif?: string | null;
                                /** @description Catégorie de TVA. */
                                categorieTva?: string | null;
                                /** @description Taux en pour cent ; absent hors taxe. */
                                taux?: number | null;
                            }[] | null;
                            /** @description TVA par catégorie et taux. */
                            tva: {
                                /** @description Catégorie de TVA. */
                                categorie?: string | null;
                                /** @description Taux en pour cent ; absent hors taxe. */
                                taux?: number | null;
                                /** @description Base hors taxes. */
                                base: number;
                                /** @description TVA. */
                                montant: number;
                                /** @description Motif d'exonération. */
                                motif?: string | null;
                                /** @description Code du motif (VATEX). */
                                codeMotif?: string | null;
                                /** @description Exigibilité (UNTDID 2475). */
                                exigibilite?: string | null;
                            }[];
                            /** @description Somme des lignes. */
                            total_lignes: number;
                            /** @description Somme des remises. */
                            total_remises: number;
                            /** @description Somme des frais. */
                            total_frais: number;
                            /** @description Total hors taxes. */
                            montant_ht: number;
                            /** @description Total de la TVA. */
                            montant_tva: number;
                            /** @description Total toutes taxes comprises. */
                            montant_ttc: number;
                            /** @description Déjà payé. */
                            deja_paye: number;
                            /** @description Arrondi. */
                            arrondi: number;
                            /** @description Net à payer. */
                            net_a_payer: number;
                        };
                        /** @description Erreurs et avertissements des contrôles. */
                        constats: {
                            /** @description Vrai pour une erreur, faux pour un avertissement. */
                            erreur: boolean;
                            /** @description Nature du constat. */
                            code: string;
                            /** @description Terme de la norme EN 16931, par exemple BT-112. */
                            terme?: string | null;
                            /** @description Où, quand il y en a plusieurs : ligne 3, TVA S 20. */
                            lieu?: string | null;
                            /** @description Explication. */
                            detail: string;
                        }[];
                        /** @description Histoire des statuts, le plus ancien d'abord. */
                        statuts: {
                            /** @description Statut, de 200 à 213 ; 501 refusé par la plateforme. */
                            code: number;
                            /**
                             * @description Qui le pose.
                             * @enum {string}
                             */
                            auteur: "VENDEUR" | "ACHETEUR" | "PLATEFORME";
                            /** @description Code du motif. */
                            motif?: string | null;
                            /** @description Explication. */
                            texte?: string | null;
                            /** @description Montants encaissés par taux (212). */
                            montants?: {
                                /** @description Catégorie de TVA. */
                                categorie: string;
                                /** @description Taux en pour cent. */
                                taux: number;
                                /** @description Part payée, toutes taxes comprises. */
                                ttc: number;
                            }[] | null;
                            /**
                             * Format: date-time
                             * @description Date et heure selon son auteur.
                             */
                            faitAt: string;
                            /**
                             * Format: uuid
                             * @description Ligne de l'histoire.
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Utilisateur qui l'a posé.
                             */
                            userId?: string | null;
                        }[];
                        /** @description Fichiers reçus, le premier d'abord. */
                        fichiers: {
                            /** @description 1 pour le premier reçu. */
                            version: number;
                            /** @description Type du fichier. */
                            type: string;
                            /** @description Empreinte SHA-256. */
                            sha256: string;
                            /** @description Octets. */
                            taille: number;
                            /**
                             * Format: date-time
                             * @description Réception.
                             */
                            recuAt: string;
                        }[];
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "facture-recue.original.get": {
        parameters: {
            query?: {
                /** @description Fichier : 1 pour le premier reçu. */
                version?: string;
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
                    "application/octet-stream": string;
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
    "statut-facture.message.get": {
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
                    "application/xml": string;
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
    "facture-recue.prendre-en-charge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Mot pour le fournisseur. */
                    texte?: string | null;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Statut posé. */
                        statut?: number | null;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId?: string | null;
                        /** @description Vrai si un message part vers la plateforme. */
                        transmis?: boolean | null;
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
    "facture-recue.approuver": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Mot pour le fournisseur. */
                    texte?: string | null;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Statut posé. */
                        statut?: number | null;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId?: string | null;
                        /** @description Vrai si un message part vers la plateforme. */
                        transmis?: boolean | null;
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
    "facture-recue.approuver-partiellement": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Code du motif, de la liste de la norme pour ce statut. */
                    motif?: string | null;
                    /** @description Explication pour le fournisseur. */
                    texte?: string | null;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Statut posé. */
                        statut?: number | null;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId?: string | null;
                        /** @description Vrai si un message part vers la plateforme. */
                        transmis?: boolean | null;
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
    "facture-recue.litige": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Code du motif, de la liste de la norme pour ce statut. */
                    motif?: string | null;
                    /** @description Explication pour le fournisseur. */
                    texte?: string | null;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Statut posé. */
                        statut?: number | null;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId?: string | null;
                        /** @description Vrai si un message part vers la plateforme. */
                        transmis?: boolean | null;
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
    "facture-recue.suspendre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Code du motif, de la liste de la norme pour ce statut. */
                    motif?: string | null;
                    /** @description Explication pour le fournisseur. */
                    texte?: string | null;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Statut posé. */
                        statut?: number | null;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId?: string | null;
                        /** @description Vrai si un message part vers la plateforme. */
                        transmis?: boolean | null;
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
    "facture-recue.refuser": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Code du motif, de la liste de la norme pour ce statut. */
                    motif?: string | null;
                    /** @description Explication pour le fournisseur. */
                    texte?: string | null;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Statut posé. */
                        statut?: number | null;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId?: string | null;
                        /** @description Vrai si un message part vers la plateforme. */
                        transmis?: boolean | null;
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
    "facture-recue.transmettre-paiement": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Mot pour le fournisseur. */
                    texte?: string | null;
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
                         * @description Facture reçue.
                         */
                        id?: string | null;
                        /** @description Statut posé. */
                        statut?: number | null;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId?: string | null;
                        /** @description Vrai si un message part vers la plateforme. */
                        transmis?: boolean | null;
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
    "Document.transmettre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Document.
                         */
                        documentId?: string | null;
                        /**
                         * Format: uuid
                         * @description Identifiant de suivi, le même à chaque essai.
                         */
                        suivi?: string | null;
                        /** @description EN_ATTENTE, ENVOYE, ACCEPTE, REJETE. */
                        etat?: string | null;
                        /** @description Faux si le document était déjà transmis ou en attente. */
                        nouveau?: boolean | null;
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
    "Document.transmission.get": {
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
                         * @description Document.
                         */
                        documentId: string;
                        /** @description Numéro du document. */
                        numero?: string | null;
                        /**
                         * @description État de l'envoi ; absent tant que le document n'est pas transmis.
                         * @enum {string|null}
                         */
                        etat?: "EN_ATTENTE" | "ENVOYE" | "ACCEPTE" | "REJETE" | null;
                        /**
                         * Format: uuid
                         * @description Identifiant de suivi, le même à chaque essai.
                         */
                        suivi?: string | null;
                        /** @description Identifiant donné par la plateforme. */
                        flux?: string | null;
                        /** @description Empreinte du fichier envoyé. */
                        sha256?: string | null;
                        /** @description Adresse électronique du destinataire. */
                        destinataire?: string | null;
                        /** @description Essais d'envoi commencés. */
                        tentatives?: number | null;
                        /** @description Ce que la plateforme a refusé, et pourquoi. */
                        erreur?: string | null;
                        /** @description Statut courant ; 0 tant que la plateforme n'a rien dit. */
                        statut: number;
                        /**
                         * Format: date-time
                         * @description Date et heure du statut courant.
                         */
                        statutAt?: string | null;
                        /**
                         * Format: date-time
                         * @description Envoi réussi.
                         */
                        envoyeAt?: string | null;
                        /** @description Histoire des statuts, le plus ancien d'abord. */
                        statuts: {
                            /** @description Statut, de 200 à 213 ; 501 refusé par la plateforme. */
                            code: number;
                            /**
                             * @description Qui le pose.
                             * @enum {string}
                             */
                            auteur: "VENDEUR" | "ACHETEUR" | "PLATEFORME";
                            /** @description Code du motif. */
                            motif?: string | null;
                            /** @description Explication. */
                            texte?: string | null;
                            /** @description Montants encaissés par taux (212). */
                            montants?: {
                                /** @description Catégorie de TVA. */
                                categorie: string;
                                /** @description Taux en pour cent. */
                                taux: number;
                                /** @description Part payée, toutes taxes comprises. */
                                ttc: number;
                            }[] | null;
                            /**
                             * Format: date-time
                             * @description Date et heure selon son auteur.
                             */
                            faitAt: string;
                            /**
                             * Format: uuid
                             * @description Ligne de l'histoire.
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Paiement que le statut 212 déclare.
                             */
                            paiementId?: string | null;
                        }[];
                        /** @description Verbes possibles maintenant. */
                        actions: string[];
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
    "Document.completer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                    /** @description Ce qui manquait, en une phrase pour l'acheteur. */
                    texte?: string | null;
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
                         * @description Document.
                         */
                        documentId: string;
                        /** @description Statut posé. */
                        statut: number;
                        /**
                         * Format: uuid
                         * @description Ligne de l'histoire.
                         */
                        statutId: string;
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
    "facture-recue.relever": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                        /** @description La relève est en cours. */
                        demande?: boolean | null;
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
    "ereporting.preparer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 10.1 ventes à l'étranger, 10.2 leurs encaissements, 10.3 ventes aux particuliers, 10.4 leurs encaissements.
                     * @enum {string}
                     */
                    type: "10.1" | "10.2" | "10.3" | "10.4";
                    /**
                     * Format: date
                     * @description Premier jour de la période.
                     */
                    du: string;
                    /**
                     * Format: date
                     * @description Dernier jour de la période.
                     */
                    au: string;
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
                         * @description Déclaration.
                         */
                        id?: string | null;
                        /** @description IN initiale, RE rectificative. */
                        nature?: string | null;
                        /** @description 0, puis 1, 2… pour les rectifications. */
                        rang?: number | null;
                        /** @description Vrai si la déclaration transmise dit déjà la même chose : rien n'est fait. */
                        inchangee?: boolean | null;
                        /** @description Nombre de lignes. */
                        lignes?: number | null;
                        /** @description Somme des bases, ou des encaissements. */
                        total_base?: number | null;
                        /** @description Somme de la TVA. */
                        total_tva?: number | null;
                        /**
                         * Format: date
                         * @description Dernier jour pour la transmettre.
                         */
                        limite?: string | null;
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
    "ereporting.transmettre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien refaire ; avec un autre corps, elle est refusée (422). Ce qui tient à un secret (mot de passe, code, clé) n'est pas gardé : la même clé est alors refusée (409, reponse_secrete). */
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
                         * @description Déclaration, et identifiant de suivi de son envoi.
                         */
                        id?: string | null;
                        /** @description EN_ATTENTE. */
                        etat?: string | null;
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
    "ereporting.get": {
        parameters: {
            query?: {
                /** @description Flux. */
                type?: "10.1" | "10.2" | "10.3" | "10.4";
                /** @description Identifiant de la dernière déclaration de la page précédente. */
                apres?: string;
            };
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
                        /** @description Les plus récentes d'abord. */
                        declarations: {
                            /**
                             * Format: uuid
                             * @description Déclaration.
                             */
                            id: string;
                            /**
                             * @description Flux.
                             * @enum {string}
                             */
                            type: "10.1" | "10.2" | "10.3" | "10.4";
                            /**
                             * Format: date
                             * @description Premier jour de la période.
                             */
                            du: string;
                            /**
                             * Format: date
                             * @description Dernier jour de la période.
                             */
                            au: string;
                            /** @description 0, puis 1, 2… pour les rectifications. */
                            rang: number;
                            /**
                             * @description IN initiale, RE rectificative.
                             * @enum {string}
                             */
                            nature: "IN" | "RE";
                            /** @description Devise des montants. */
                            devise: string;
                            /** @description Somme des bases, ou des encaissements. */
                            total_base: number;
                            /** @description Somme de la TVA. */
                            total_tva: number;
                            /** @description Empreinte SHA-256 des lignes. */
                            empreinte: string;
                            /**
                             * Format: date
                             * @description Dernier jour pour la transmettre.
                             */
                            limite: string;
                            /**
                             * Format: date-time
                             * @description Préparation.
                             */
                            prepareeAt: string;
                            /**
                             * Format: date-time
                             * @description Remise à la plateforme ; absente tant qu'elle n'est pas transmise.
                             */
                            transmiseAt?: string | null;
                            /**
                             * @description Préparée, ou état de son envoi.
                             * @enum {string|null}
                             */
                            etat?: "PREPAREE" | "EN_ATTENTE" | "ENVOYE" | "ACCEPTE" | "REJETE" | null;
                            /** @description Ce que la plateforme a refusé, et pourquoi. */
                            erreur?: string | null;
                        }[];
                        /**
                         * Format: uuid
                         * @description À donner dans « apres » pour la page suivante ; absent à la dernière.
                         */
                        suivant?: string | null;
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
    "ereporting.get.bis": {
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
                         * @description Déclaration.
                         */
                        id: string;
                        /**
                         * @description Flux.
                         * @enum {string}
                         */
                        type: "10.1" | "10.2" | "10.3" | "10.4";
                        /**
                         * Format: date
                         * @description Premier jour de la période.
                         */
                        du: string;
                        /**
                         * Format: date
                         * @description Dernier jour de la période.
                         */
                        au: string;
                        /** @description 0, puis 1, 2… pour les rectifications. */
                        rang: number;
                        /**
                         * @description IN initiale, RE rectificative.
                         * @enum {string}
                         */
                        nature: "IN" | "RE";
                        /** @description Devise des montants. */
                        devise: string;
                        /** @description Somme des bases, ou des encaissements. */
                        total_base: number;
                        /** @description Somme de la TVA. */
                        total_tva: number;
                        /** @description Empreinte SHA-256 des lignes. */
                        empreinte: string;
                        /**
                         * Format: date
                         * @description Dernier jour pour la transmettre.
                         */
                        limite: string;
                        /**
                         * Format: date-time
                         * @description Préparation.
                         */
                        prepareeAt: string;
                        /**
                         * Format: date-time
                         * @description Remise à la plateforme ; absente tant qu'elle n'est pas transmise.
                         */
                        transmiseAt?: string | null;
                        /**
                         * @description Préparée, ou état de son envoi.
                         * @enum {string|null}
                         */
                        etat?: "PREPAREE" | "EN_ATTENTE" | "ENVOYE" | "ACCEPTE" | "REJETE" | null;
                        /** @description Ce que la plateforme a refusé, et pourquoi. */
                        erreur?: string | null;
                        /** @description Lignes. */
                        lignes: {
                            /**
                             * Format: date
                             * @description Jour des opérations ou des encaissements.
                             */
                            jour: string;
                            /**
                             * @description TLB1 biens taxés, TPS1 services taxés, TNT1 non taxé.
                             * @enum {string}
                             */
                            categorie: "TLB1" | "TPS1" | "TNT1" | "TMA1";
                            /** @description Taux en pour cent. */
                            taux: number;
                            /** @description Base hors taxes, ou encaissement. */
                            base: number;
                            /** @description TVA. */
                            tva: number;
                            /** @description Ventes ou encaissements comptés. */
                            nombre: number;
                            /**
                             * Format: uuid
                             * @description Facture de la ligne, pour 10.1.
                             */
                            documentId?: string | null;
                            /** @description Documents et paiements derrière la ligne. */
                            sources?: {
                                /**
                                 * Format: uuid
                                 * @description Document.
                                 */
                                documentId: string;
                                /** @description Son numéro. */
                                numero: string;
                                /** @description Sa nature. */
                                type: string;
                                /**
                                 * Format: uuid
                                 * @description Paiement, pour 10.2 et 10.4.
                                 */
                                paiementId?: string | null;
                                /** @description Part de la base ; négative pour un avoir. */
                                base: number;
                                /** @description Part de la TVA. */
                                tva: number;
                            }[] | null;
                        }[];
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
    "ereporting.fichier.get": {
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
                    "application/xml": string;
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
