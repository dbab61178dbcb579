package pep.partner.webhook;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.partner.webhook.delivery.WebhookSettings;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.partner.webhook.message.Attempts;
import pep.partner.webhook.message.MessageStatus;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.transport.HostLookup;
import pep.partner.webhook.transport.SystemLookup;
import pep.partner.webhook.transport.Transport;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

  /** As long as the record of what was taken, so that nothing is told again. */
  private static final long KEPT_DAYS = 90;

  @Bean
  Migration webhookWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-webhooks-words", WebhookEndpoint.KIND, converter);
  }

  @Bean
  Migration webhookIndexes() {
    return Webhooks.indexes();
  }

  @Bean
  Migration webhookMessageIndexes() {
    return Migration.of(
        "2026-11-24-webhook-messages",
        database -> {
          MongoCollection<Document> messages = database.getCollection(Messages.COLLECTION);
          messages.createIndex(Indexes.ascending("vendorId", "endpointId", "status", "createdAt"));
          messages.createIndex(Indexes.ascending("vendorId", "endpointId", "createdAt"));
          messages.createIndex(Indexes.ascending("vendorId", "status", "createdAt"));
          messages.createIndex(
              Indexes.ascending("vendorId", "endpointId", "dueAt"), whilePending("due"));
          messages.createIndex(
              Indexes.ascending("vendorId", "dueAt", "endpointId"), whilePending("sweep"));
          messages.createIndex(
              Indexes.ascending("vendorId", "endpointId", "createdAt", "position", "_id"),
              whilePending("arrival"));
          messages.createIndex(Indexes.ascending("finishedAt"), kept());
          MongoCollection<Document> attempts = database.getCollection(Attempts.COLLECTION);
          attempts.createIndex(Indexes.ascending("vendorId", "endpointId", "at"));
          attempts.createIndex(Indexes.ascending("vendorId", "endpointId", "outcome", "at"));
          attempts.createIndex(Indexes.ascending("at"), kept());
        });
  }

  @Bean
  Migration provenWebhooks() {
    return EndpointHealths.proven();
  }

  /** Counts what was given up, over all vendors. */
  @Bean
  Migration failedMessageIndex() {
    return Migration.of(
        "2026-11-29-webhook-messages-failed",
        database ->
            database
                .getCollection(Messages.COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId"),
                    new IndexOptions()
                        .name("failed")
                        .partialFilterExpression(
                            Filters.eq("status", MessageStatus.FAILED.name()))));
  }

  private static IndexOptions whilePending(String name) {
    return new IndexOptions()
        .name(name)
        .partialFilterExpression(Filters.eq("status", MessageStatus.PENDING.name()));
  }

  private static IndexOptions kept() {
    return new IndexOptions().name("kept").expireAfter(KEPT_DAYS, TimeUnit.DAYS);
  }

  @Bean
  SystemLookup hostLookup(WebhookSettings settings) {
    return new SystemLookup(settings.timeout());
  }

  @Bean
  Transport webhookTransport(HostLookup lookup, WebhookSettings settings, Clock clock) {
    return new Transport(lookup, settings.addresses(), settings.timeout(), clock);
  }
}
