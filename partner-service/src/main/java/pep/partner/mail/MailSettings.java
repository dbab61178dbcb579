package pep.partner.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from the address that all letters come from
 * @param directory where letters are put while no server is named; null for nowhere
 */
@ConfigurationProperties("pep.mail")
record MailSettings(@DefaultValue("no-reply@localhost") String from, @Nullable Path directory) {

  MailSettings {
    if (directory != null && directory.toString().isBlank()) {
      directory = null;
    }
  }

  /**
   * @throws IllegalStateException if it is no address: the service does not start
   */
  InternetAddress sender() {
    try {
      return new InternetAddress(from, true);
    } catch (AddressException e) {
      throw new IllegalStateException("pep.mail.from (PEP_MAIL_FROM) is no address: " + from, e);
    }
  }
}
