#include "verifier/chain.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

namespace verifier {

namespace {

constexpr std::size_t batch = 4096;

}  // namespace

std::string name_of(const Record& record) {
  const std::string number = " n° " + std::to_string(record.seq);
  std::string what;
  switch (record.kind) {
    case Kind::Ticket: what = (record.training ? "ticket d'école" : "ticket") + number; break;
    case Kind::Copy: what = "duplicata" + number; break;
    case Kind::Total: what = "total " + record.period + number; break;
    case Kind::Event: what = "événement" + number; break;
  }
  return what + " (caisse " + record.code + ")";
}

void ChainCheck::add(std::size_t line, const Record& record) {
  const std::string name = name_of(record);
  const auto [found, fresh] =
      m_heads.try_emplace({record.code, record.period, record.training}, Head{record.seq, record.signature});
  if (!fresh) {
    Head& head = found->second;
    if (record.seq != head.seq + 1) {
      m_faults.add(line,
                   name + " : il suit le n° " + std::to_string(head.seq) + ", des pièces manquent ou sont de trop");
    }
    if (record.previous != head.signature) {
      m_faults.add(line, name + " : il ne porte pas la signature de la pièce précédente");
    }
    head = {record.seq, record.signature};
  }
  if (record.first != record.previous.empty()) {
    m_faults.add(line, name + " : il se dit premier de sa chaîne à tort");
  }
  if (record.signed_text != record.expected) {
    m_faults.add(line, name + " : son contenu n'est pas celui qui a été signé");
  }
  if (!record.disagreement.empty()) m_faults.add(line, name + " : " + record.disagreement);
  m_waiting.push_back({line, name, record.signed_text, record.signature});
  if (m_waiting.size() >= batch) finish();
}

void ChainCheck::finish() {
  const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
  // Whoever is free takes the next one: a processor that others use as well holds nobody up.
  std::atomic<std::size_t> next = 0;
  const auto check = [this, &next] {
    for (std::size_t i = next++; i < m_waiting.size(); i = next++) {
      m_waiting[i].valid = m_key.verify(m_waiting[i].signed_text, m_waiting[i].signature);
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t worker = 1; worker < workers && worker < m_waiting.size(); ++worker) {
      threads.emplace_back(check);
    }
    check();
  }
  for (const Waiting& waiting : m_waiting) {
    if (!waiting.valid) m_faults.add(waiting.line, waiting.name + " : sa signature n'est pas valable");
  }
  m_waiting.clear();
}

}  // namespace verifier
