#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/http/connection.hpp"
#include "engine/http/problem.hpp"

namespace http {

/// The obligation to answer one request.
class Ticket {
 public:
  Ticket(std::shared_ptr<Mailbox> mailbox, std::weak_ptr<Connection> connection, std::uint64_t request_number,
         std::string_view request_id)
      : m_mailbox(std::move(mailbox)), m_connection(std::move(connection)), m_request_number(request_number),
        m_request_id(request_id) {}
  Ticket(const Ticket&) = delete;
  Ticket& operator=(const Ticket&) = delete;

  ~Ticket() {
    if (m_used.load()) return;
    try {
      answer(problem({500, "reponse_absente", "La demande a été abandonnée par le serveur ; réessayez.", {}, std::nullopt},
                     m_request_id));
    } catch (const std::exception&) {
      // Without memory for an answer the request ends at its deadline.
    }
  }

  void answer(Response response) {
    if (!m_used.exchange(true)) m_mailbox->deliver(m_connection, m_request_number, std::move(response));
  }

 private:
  std::shared_ptr<Mailbox> m_mailbox;
  std::weak_ptr<Connection> m_connection;
  std::uint64_t m_request_number;
  std::string m_request_id;
  std::atomic<bool> m_used{false};
};

}  // namespace http
