// Embeds the templates, so that the executable works wherever it is copied to. A new template takes an entry in each of
// the two lists. C embeds a file at no cost; as resources in Swift code the same templates take seconds to compile.

#include "Templates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char Alias[] = {
#embed "Alias.mustache"
};
static const unsigned char Client[] = {
#embed "Client.mustache"
};
static const unsigned char ClientGroup[] = {
#embed "ClientGroup.mustache"
};
static const unsigned char ClientMethod[] = {
#embed "ClientMethod.mustache"
};
static const unsigned char ClientOperation[] = {
#embed "ClientOperation.mustache"
};
static const unsigned char Credentials[] = {
#embed "Credentials.mustache"
};
static const unsigned char Enum[] = {
#embed "Enum.mustache"
};
static const unsigned char File[] = {
#embed "File.mustache"
};
static const unsigned char FormStruct[] = {
#embed "FormStruct.mustache"
};
static const unsigned char Initializer[] = {
#embed "Initializer.mustache"
};
static const unsigned char InitializerBody[] = {
#embed "InitializerBody.mustache"
};
static const unsigned char Namespace[] = {
#embed "Namespace.mustache"
};
static const unsigned char Operation[] = {
#embed "Operation.mustache"
};
static const unsigned char Renamed[] = {
#embed "Renamed.mustache"
};
static const unsigned char Server[] = {
#embed "Server.mustache"
};
static const unsigned char ServerGroup[] = {
#embed "ServerGroup.mustache"
};
static const unsigned char ServerOperation[] = {
#embed "ServerOperation.mustache"
};
static const unsigned char Schemas[] = {
#embed "Schemas.mustache"
};
static const unsigned char Struct[] = {
#embed "Struct.mustache"
};
static const unsigned char StructRead[] = {
#embed "StructRead.mustache"
};
static const unsigned char StructWrite[] = {
#embed "StructWrite.mustache"
};
static const unsigned char Union[] = {
#embed "Union.mustache"
};
static const unsigned char UnionTag[] = {
#embed "UnionTag.mustache"
};
static const unsigned char WebhookClient[] = {
#embed "WebhookClient.mustache"
};

static const unsigned char Text[] = {
#embed "Diff/Text.mustache"
};
static const unsigned char Markdown[] = {
#embed "Diff/Markdown.mustache"
};
static const unsigned char Page[] = {
#embed "Diff/Page.mustache"
};

#define TEMPLATE(name) {#name, name, sizeof name}

static const struct SwiftwrightTemplate templates[] = {
  TEMPLATE(Alias),
  TEMPLATE(Client),
  TEMPLATE(ClientGroup),
  TEMPLATE(ClientMethod),
  TEMPLATE(ClientOperation),
  TEMPLATE(Credentials),
  TEMPLATE(Enum),
  TEMPLATE(File),
  TEMPLATE(FormStruct),
  TEMPLATE(Initializer),
  TEMPLATE(InitializerBody),
  TEMPLATE(Namespace),
  TEMPLATE(Operation),
  TEMPLATE(Renamed),
  TEMPLATE(Server),
  TEMPLATE(ServerGroup),
  TEMPLATE(ServerOperation),
  TEMPLATE(Schemas),
  TEMPLATE(Struct),
  TEMPLATE(StructRead),
  TEMPLATE(StructWrite),
  TEMPLATE(Union),
  TEMPLATE(UnionTag),
  TEMPLATE(WebhookClient),
};

const struct SwiftwrightTemplate *swiftwrightTemplates(size_t *count) {
  *count = sizeof templates / sizeof *templates;
  return templates;
}

static const struct SwiftwrightTemplate reportTemplates[] = {
  TEMPLATE(Text),
  TEMPLATE(Markdown),
  TEMPLATE(Page),
};

const struct SwiftwrightTemplate *swiftwrightReportTemplates(size_t *count) {
  *count = sizeof reportTemplates / sizeof *reportTemplates;
  return reportTemplates;
}
