#pragma once

#include <string>
#include <vector>

#include "app/demo_caller.hpp"
#include "app/demo_company.hpp"
#include "base/date.hpp"

namespace demo {

/// What moves in the stores besides sales, in the last two weeks before `today`: transfers to the second store, one of
/// which is still under way, and a count of some shelves. Touches the articles that the tills leave alone.
void move_stock(app::Kernel& kernel, const std::string& conninfo, const Boutique& boutique, const Company& company,
                base::Date today);

}  // namespace demo
