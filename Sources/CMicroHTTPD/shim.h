// What Swift cannot say to libmicrohttpd: calls with variable arguments, macros, and sockets before they are its own.

#ifndef SWIFTWRIGHT_MICROHTTPD_H
#define SWIFTWRIGHT_MICROHTTPD_H

#include <microhttpd.h>

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/// How a daemon works, and what it calls.
struct swiftwright_mhd_options {
  /// A socket that listens; the daemon owns it until it is quiesced.
  int listener;
  unsigned int threads;
  unsigned int connections;
  /// Seconds without traffic after which a connection is closed; 0 for never.
  unsigned int idle_seconds;
  /// Bytes of memory for the head and the buffers of a connection.
  size_t memory;
  /// PEM texts, or null for plain HTTP.
  const char *certificate;
  const char *key;
  const char *key_password;

  void *context;
  MHD_NotifyConnectionCallback on_connection;
  void *(*on_target)(void *context, const char *target, struct MHD_Connection *connection);
  MHD_AccessHandlerCallback on_request;
  MHD_RequestCompletedCallback on_completion;
};

/// Leaves addresses as they were sent.
static inline size_t swiftwright_mhd_keep(void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  return strlen(text);
}

/// Starts a daemon; null when it cannot be started.
static inline struct MHD_Daemon *swiftwright_mhd_start(const struct swiftwright_mhd_options *options) {
  unsigned int flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME;
  struct MHD_OptionItem tls[] = {
      {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)options->certificate},
      {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)options->key},
      {MHD_OPTION_HTTPS_KEY_PASSWORD, 0, (void *)options->key_password},
      {MHD_OPTION_END, 0, NULL},
  };
  struct MHD_OptionItem plain[] = {{MHD_OPTION_END, 0, NULL}};
  if (options->certificate) flags |= MHD_USE_TLS;
  if (!options->key_password) tls[2].option = MHD_OPTION_END;
  return MHD_start_daemon(
      flags, 0, NULL, NULL, options->on_request, options->context,
      MHD_OPTION_LISTEN_SOCKET, (MHD_socket)options->listener,
      MHD_OPTION_THREAD_POOL_SIZE, options->threads,
      MHD_OPTION_CONNECTION_LIMIT, options->connections,
      MHD_OPTION_CONNECTION_TIMEOUT, options->idle_seconds,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, options->memory,
      MHD_OPTION_CONNECTION_MEMORY_INCREMENT, (size_t)16384,
      MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_UNESCAPE_CALLBACK, &swiftwright_mhd_keep, NULL,
      MHD_OPTION_URI_LOG_CALLBACK, options->on_target, options->context,
      MHD_OPTION_NOTIFY_CONNECTION, options->on_connection, options->context,
      MHD_OPTION_NOTIFY_COMPLETED, options->on_completion, options->context,
      MHD_OPTION_ARRAY, options->certificate ? tls : plain,
      MHD_OPTION_END);
}

/// The socket of a connection, or -1.
static inline int swiftwright_mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

/// What the connection callback stored for a connection.
static inline void *swiftwright_mhd_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

/// A response of bytes, which are copied.
static inline struct MHD_Response *swiftwright_mhd_bytes(const void *bytes, size_t count) {
  return MHD_create_response_from_buffer(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

/// A response whose length is `length`, or is not known if that is negative.
static inline struct MHD_Response *swiftwright_mhd_stream(
    int64_t length, size_t block, MHD_ContentReaderCallback read, void *context, MHD_ContentReaderFreeCallback release) {
  uint64_t size = length < 0 ? MHD_SIZE_UNKNOWN : (uint64_t)length;
  return MHD_create_response_from_callback(size, block, read, context, release);
}

static const enum MHD_Result swiftwright_mhd_yes = MHD_YES;
static const enum MHD_Result swiftwright_mhd_no = MHD_NO;
static const enum MHD_ValueKind swiftwright_mhd_header = MHD_HEADER_KIND;
static const enum MHD_ConnectionNotificationCode swiftwright_mhd_started = MHD_CONNECTION_NOTIFY_STARTED;

/// What a reader of content returns at the end, and when there is to be none.
static const ssize_t swiftwright_mhd_end = MHD_CONTENT_READER_END_OF_STREAM;
static const ssize_t swiftwright_mhd_failure = MHD_CONTENT_READER_END_WITH_ERROR;

#if defined(__linux__) && !defined(POLLRDHUP)
// The C library shows it only to those who ask for all of its extensions, as importers of this header may not.
#define POLLRDHUP 0x2000
#endif

/// Whether the peer has closed its side, without waiting and without reading.
static inline int swiftwright_socket_is_closed(int descriptor) {
#ifdef __linux__
  struct pollfd entry = {descriptor, POLLRDHUP, 0};
  short closed = POLLRDHUP | POLLHUP | POLLERR | POLLNVAL;
#else
  struct pollfd entry = {descriptor, 0, 0};
  short closed = POLLHUP | POLLERR | POLLNVAL;
#endif
  return poll(&entry, 1, 0) > 0 && (entry.revents & closed) != 0;
}

/// Ends both directions of a connection; whoever reads from it learns that it is closed.
static inline void swiftwright_socket_shut(int descriptor) {
  shutdown(descriptor, SHUT_RDWR);
}

static inline void swiftwright_socket_close(int descriptor) {
  close(descriptor);
}

/// A socket that listens at a numeric address, or minus an error number.
static inline int swiftwright_socket_listen(const char *host, uint16_t port) {
  struct addrinfo hints, *found = NULL;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_NUMERICHOST | AI_PASSIVE;
  if (getaddrinfo(host, NULL, &hints, &found) != 0) return -EADDRNOTAVAIL;
  int descriptor = socket(found->ai_family, SOCK_STREAM, 0);
  int error = descriptor < 0 ? errno : 0;
  int on = 1;
  if (!error && setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) error = errno;
  if (found->ai_family == AF_INET6) {
    ((struct sockaddr_in6 *)found->ai_addr)->sin6_port = htons(port);
    int off = 0;
    if (!error && setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off) < 0) error = errno;
  } else {
    ((struct sockaddr_in *)found->ai_addr)->sin_port = htons(port);
  }
  if (!error && bind(descriptor, found->ai_addr, found->ai_addrlen) < 0) error = errno;
  if (!error && listen(descriptor, 1024) < 0) error = errno;
  freeaddrinfo(found);
  if (!error) return descriptor;
  if (descriptor >= 0) close(descriptor);
  return -error;
}

/// The port that a socket is bound to, or 0.
static inline uint16_t swiftwright_socket_port(int descriptor) {
  struct sockaddr_storage address;
  socklen_t length = sizeof address;
  if (getsockname(descriptor, (struct sockaddr *)&address, &length) < 0) return 0;
  return address.ss_family == AF_INET6 ? ntohs(((struct sockaddr_in6 *)&address)->sin6_port)
                                       : ntohs(((struct sockaddr_in *)&address)->sin_port);
}

#endif
