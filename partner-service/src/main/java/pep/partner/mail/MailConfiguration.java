package pep.partner.mail;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import pep.partner.encryption.Encryption;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  private static final Logger log = LoggerFactory.getLogger(MailConfiguration.class);

  /** As long as it is of interest whether somebody was written to. */
  private static final long KEPT_DAYS = 30;

  @Bean
  Migration mailIndexes() {
    return Migration.of(
        "2026-11-29-mails",
        database -> {
          var mails = database.getCollection(Outgoing.COLLECTION);
          mails.createIndex(
              Indexes.ascending("vendorId", "dueAt"),
              new IndexOptions()
                  .name("due")
                  .partialFilterExpression(Filters.eq("status", MailStatus.WAITING.name())));
          mails.createIndex(
              Indexes.ascending("finishedAt"),
              new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
        });
  }

  /** By the server that is named, else into a directory, else not at all: then letters wait. */
  @Bean
  @Nullable Postman postman(
      @Value("${spring.mail.host:}") String host,
      ObjectProvider<JavaMailSender> server,
      MailSettings settings,
      Outgoing outgoing,
      Composition composition,
      Senders senders,
      Encryption encryption,
      Clock clock) {
    Path directory = settings.directory();
    MailTransport transport;
    if (!host.isBlank()) {
      transport = new SmtpTransport(server.getObject());
    } else if (directory != null) {
      transport = new FileStore(directory);
    } else {
      log.info("No mail is sent: neither SPRING_MAIL_HOST nor PEP_MAIL_DIRECTORY is set");
      return null;
    }
    return new Postman(outgoing, composition, senders, encryption, transport, clock);
  }
}
