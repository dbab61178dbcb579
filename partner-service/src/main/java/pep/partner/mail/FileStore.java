package pep.partner.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts each message into a file, for whoever develops without a mail server. */
record FileStore(Path directory) implements MailTransport {

  @Override
  public void send(String id, MimeMessage message) {
    try {
      Files.createDirectories(directory);
      Path unfinished = Files.createTempFile(directory, id, ".part");
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        message.writeTo(out);
      }
      Files.move(unfinished, directory.resolve(id + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("a message that was composed can be written", e);
    }
  }
}
