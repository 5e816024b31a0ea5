// SPDX-License-Identifier: MIT
#include "lib/store/contacts.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/store/content_schema.h"
#include "lib/yaml/fields.h"

namespace rcw::store {
namespace {

using yaml::Fields;

std::optional<time::Day> read_day(const Fields& in, const char* key) {
  const auto text = in.text(key);
  const auto day = text ? time::parse_day(*text) : std::nullopt;
  if (text && !day) in.fail(key, reason("is not a day"), hint("for example 2026-11-22"));
  return day;
}

std::string required(const Fields& in, const char* key) {
  in.require(key);
  return in.text(key).value_or("");
}

Contact read_contact(const Fields& in) {
  static const std::vector<std::string> keys = {"name", "for", "phone", "web", "hours", "source", "checked"};
  in.exactly(keys);
  Contact contact;
  contact.name = required(in, "name");
  contact.whom = required(in, "for");
  contact.phone = in.text("phone").value_or("");
  contact.web = in.text("web").value_or("");
  contact.hours = in.text("hours").value_or("");
  contact.source = in.text("source").value_or("");
  contact.checked = read_day(in, "checked");
  if (!in.has("phone") && !in.has("web")) in.fail("phone", reason("there is neither a phone nor a site"));
  return contact;
}

Contacts decode_contacts(const Content& content, const std::string& id) {
  static const std::vector<std::string> keys = {"schema", "id", "region", "also", "checked", "contacts"};
  std::vector<Problem> problems;
  const Fields in(content.node, content.file, "", problems);
  in.only(keys);
  check_content_schema(in, "rcw/content.contacts/1");
  Contacts contacts;
  contacts.id = id;
  contacts.region = required(in, "region");
  contacts.also = in.texts("also").value_or(std::vector<std::string>{});
  in.require("checked");
  contacts.checked = read_day(in, "checked").value_or(time::Day{});
  in.require("contacts");
  for (const Fields& item : in.maps("contacts")) contacts.all.push_back(read_contact(item));
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return contacts;
}

}  // namespace

std::optional<Contacts> read_contacts(const ContentShelf& shelf, const std::string& id) {
  const auto content = shelf.find("contacts", id);
  if (!content) return std::nullopt;
  return decode_contacts(*content, id);
}

}  // namespace rcw::store
