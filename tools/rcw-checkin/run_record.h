// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/kind.h"
#include "lib/store/shelf.h"
#include "lib/yaml/node.h"
#include "tools/rcw-checkin/schedules.h"

namespace rcw::tools {

// The schedules that a run of this kind is a time of.
std::vector<FiledSchedule> schedules_of_run(const std::string& kind, cli::Context& context);

// The day of the next time after this one, as the schedules have it.
std::optional<time::Day> next_day(const std::vector<FiledSchedule>& schedules, cli::Context& context);

// What a record of a run says of itself before its answers.
yaml::Node run_head(const store::Kind& kind, const std::string& with,
                    const std::vector<FiledSchedule>& schedules, cli::Context& context);

// Puts --next among the answers: a day to come, or none. Throws Error(usage).
void put_next(const std::string& text, yaml::Node& answers, cli::Context& context);

// Whether the answers say when the next time is, or that there is none.
bool says_next(const yaml::Node& answers);

// A talk does not end without the next one: where the answers do not say, it is what the rhythm has, which is
// said. Throws Error(usage) when there is none either.
void settle_next(const store::Kind& kind, yaml::Node& answers, const std::vector<FiledSchedule>& schedules,
                 cli::Context& context);

// Says of each answer that changes something where it is kept, for agreements and experiments.
void note_offers(const yaml::Node& answers, const store::Filed& filed, cli::Context& context);

// Writes the record and answers what was due of it.
store::Filed keep_run(const yaml::Node& head, const yaml::Node& answers, const std::string& kind,
                      const std::vector<FiledSchedule>& schedules, cli::Context& context);

}  // namespace rcw::tools
