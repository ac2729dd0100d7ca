#pragma once

#include <string>

#include "engine/cluster/folder.hpp"

namespace cluster {

/// PostgreSQL's settings for this machine, as the text of a configuration file. `durable` false gives up safety for
/// speed: test databases only.
[[nodiscard]] std::string settings_text(const Layout& layout, bool durable);

/// Writes the settings beside postgresql.conf when they changed; an operator's own lines in postgresql.conf win.
void write_settings(const Layout& layout, const std::optional<Identity>& identity, bool durable);

/// The lines that replace a new folder's postgresql.conf and pg_hba.conf.
void write_first_configuration(const std::filesystem::path& data, const std::optional<Identity>& identity);

}  // namespace cluster
