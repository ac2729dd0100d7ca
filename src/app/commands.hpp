#pragma once

#include <string>
#include <vector>

#include "app/database.hpp"
#include "app/routes.hpp"
#include "engine/printer/printer.hpp"

/// The sub-commands, one file each. All return an ExitCode and throw cluster::Refused, pg::MigrationRefused or
/// pg::Error for what main says and turns into one.
namespace app {

/// Brings the database to this program's schema.
int migrate(const DatabaseOptions& database);
/// Runs psql as the owner, on the running database or on one started for the time it takes.
int psql(const DatabaseOptions& database, const std::vector<std::string>& arguments);
/// Writes the whole database to `file`, which appears only when complete and on disk.
int backup(const DatabaseOptions& database, const std::string& file);
/// Reads a backup into an empty database: all of it or nothing; then migrates and checks it.
int restore(const DatabaseOptions& database, const std::string& file);
/// Proves the invariants of database/doctor/*.sql on one snapshot; prints each fault.
int doctor(const DatabaseOptions& database);
/// The same on an opened database.
int examine(const Database& database);
/// Proves every issued document: its content makes its fingerprint, the fingerprints of a series are one chain, its
/// files are those that the journal recorded, and the journal itself is whole. Prints each fault.
int verify(const DatabaseOptions& database);
/// Verifies an archive of a till without any database, with the public key in the file `public_key` when one is named.
/// Prints the first broken record of each kind. 0 whole, 1 altered, 2 not an archive that can be read.
int verify_archive(const std::string& archive, const std::string& public_key);
struct PrintAgentOptions {
  /// "192.168.1.50:9100".
  std::string printer;
  /// Loopback only.
  std::string listen = "127.0.0.1:9180";
  /// Addresses of the till ("https://boutique.fr") besides those of this computer.
  std::vector<std::string> origins;
  printer::Patience patience{};
  /// Between two tries of a printer that does not answer.
  std::chrono::milliseconds pause{200};
};
/// Takes what the till of this computer prints, and gives it to a printer of the network: `POST /print` prints once,
/// and says why when it does not; `GET /status` says how the printer is. Until SIGTERM or SIGINT.
int print_agent(const PrintAgentOptions& options);
/// Prints the OpenAPI document, or the TypeScript types.
int openapi(const DatabaseOptions& database, Contract contract);

}  // namespace app
