#pragma once

#include <string>
#include <vector>

#include "base/clock.hpp"
#include "engine/command/in_process.hpp"
#include "engine/crypto/vault.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/mail/smtp.hpp"
#include "engine/pg/session.hpp"

namespace courriel {

/// Sends the effect "courriel": one mail to those of its recipients who wait.
///
/// Every state is committed on its own, so that a crash is seen for what it was. REMISE is noted before the first byte
/// of the message leaves: a recipient found in it later may have got the message, and becomes INCERTAIN; nothing
/// repeats that by itself. A refusal for good is noted (REBOND, REFUSE) and the effect is done. A refusal for now waits
/// for the recipient alone (`essaiAt`), two days at most; a server that cannot be reached holds back the company's
/// mails (the relay waits), until the last attempt, which gives the mail up (ABANDONNE). The Message-ID is the mail's
/// own: the same at each attempt.
class Expediteur {
 public:
  Expediteur(std::string conninfo, const command::InProcess& commandes, const base::Clock& clock,
             const crypto::Vault& vault)
      : m_conninfo(std::move(conninfo)), m_commandes(commandes), m_clock(clock), m_vault(vault) {}

  base::Result<base::Done> operator()(const jobs::Effect& effect) const;

 private:
  struct Attente {
    std::string adresse;
    int essais = 0;
  };
  struct Travail;

  base::Result<base::Done> servir(Travail& travail) const;
  base::Result<base::Done> noter(Travail& travail, const mail::Report& report) const;
  void noter_etat(Travail& travail, const std::vector<std::string>& adresses, const char* statut, int code,
                  const std::string& words, bool encore, int essais) const;

  std::string m_conninfo;
  const command::InProcess& m_commandes;
  const base::Clock& m_clock;
  const crypto::Vault& m_vault;
};

}  // namespace courriel
