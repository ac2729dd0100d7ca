#pragma once

#include <array>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "app/demo_caller.hpp"
#include "app/demo_company.hpp"
#include "engine/work/lane.hpp"
#include "modules/demo/plan_annee.hpp"

namespace demo {

/// Plays the plan of a year in a company, day after day: payments that fall due, then the documents of the day. Numbers
/// thus follow dates; within a day documents are issued by several threads, in groups that share their minute.
class Year {
 public:
  /// Told after each day: its date and how many documents are made so far.
  using Progress = std::function<void(base::Date, std::uint64_t)>;

  /// All referents outlive the year.
  Year(app::Kernel& kernel, const std::string& conninfo, const Boutique& boutique, const Company& company,
       const PlanAnnee& plan);

  /// Throws what a command threw or why it refused; nothing is half done then but the year.
  void play(base::Date first, base::Date last, const Progress& progress);

 private:
  /// A document whose story goes on: a payment to come, a quote to invoice, an invoice to credit.
  struct Piece {
    base::Uuid id;
    std::size_t utilisateur = 0;
    base::Centimes total;
    base::Centimes reste;
    std::vector<PaiementPrevu> paiements;
  };

  void play_payments(base::Date day);
  void play_documents(base::Date day, const std::vector<DocumentPrevu>& documents);
  void play_document(const Caller& here, const DocumentPrevu& document);
  void issue(const Caller& here, const DocumentPrevu& document, const base::Uuid& draft);
  void credit(const Caller& here, const DocumentPrevu& document);
  void pay_due(const Caller& here, std::uint64_t rang, base::Date day);
  [[nodiscard]] std::string draft_of(const DocumentPrevu& document) const;
  [[nodiscard]] const std::string& token(std::size_t utilisateur) const { return m_company.tokens[utilisateur]; }

  /// Runs `work(caller, 0…count-1)` on all threads at the time of `clock`, and waits for the end.
  void in_parallel(const base::Clock& clock, std::size_t count,
                   const std::function<void(const Caller&, std::size_t)>& work);
  [[nodiscard]] Piece piece(std::uint64_t rang);
  void forget_before(std::uint64_t rang);

  app::Kernel& m_kernel;
  const Boutique& m_boutique;
  const Company& m_company;
  const PlanAnnee& m_plan;
  std::uint64_t m_kept;
  std::mutex m_mutex;
  std::unordered_map<std::uint64_t, Piece> m_pieces;
  std::map<base::Date, std::vector<std::uint64_t>> m_due;
  work::Lane m_lane;
};

}  // namespace demo
