package pep.partner.webhook.chat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.partner.encryption.Encryption;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The chats of vendors, and whether they can be reached. */
@Repository
class ChatChannels {

  private static final String FAILING_SINCE = Fields.of(ChatChannel::failingSince);
  private static final String FAILURE = Fields.of(ChatChannel::failure);

  private final TenantRecords<ChatChannel> channels;
  private final Encryption encryption;
  private final Clock clock;

  ChatChannels(RecordCollections collections, Encryption encryption, Clock clock) {
    this.channels =
        collections.of(RecordKind.of(ChatChannel.class, "chat.channels", ChatChannel::name));
    this.encryption = encryption;
    this.clock = clock;
  }

  Optional<ChatChannel> find(Tenant tenant) {
    return channels.find(tenant, ChatChannel.ONE);
  }

  void set(Tenant tenant, ChatChannel channel) {
    if (!channels.insert(tenant, channel)) {
      channels.writes(tenant).replace(channel, Filters.empty()).send();
    }
  }

  void remove(Tenant tenant) {
    channels.delete(tenant, channels.is(tenant, ChatChannel.ONE));
  }

  void worked(Tenant tenant) {
    update(
        tenant,
        Filters.empty(),
        Updates.combine(
            Updates.set(Fields.of(ChatChannel::workedAt), Date.from(clock.instant())),
            Updates.unset(FAILING_SINCE),
            Updates.unset(FAILURE)));
  }

  /** Notes what came of an attempt, and from when on none has gone well. */
  void failed(Tenant tenant, String failure) {
    update(
        tenant,
        Filters.exists(FAILING_SINCE, false),
        Updates.set(FAILING_SINCE, Date.from(clock.instant())));
    update(tenant, Filters.empty(), Updates.set(FAILURE, failure));
  }

  private void update(Tenant tenant, Bson met, Bson update) {
    channels.update(tenant, ChatChannel.ONE, met, update);
  }

  byte[] seal(Tenant tenant, String url) {
    return encryption.encrypt(url, context(tenant));
  }

  String open(Tenant tenant, ChatChannel channel) {
    return encryption.decrypt(channel.url(), context(tenant));
  }

  private static String context(Tenant tenant) {
    return "chat " + tenant.vendorId();
  }
}
