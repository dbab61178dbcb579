package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The mails that a person got, out of the files that the service puts them into. */
public record Mailbox(String address) {

  private static final Path DIRECTORY = Path.of("target/mails");
  /** One for all: to make it looks through the whole class path. */
  private static final Session SESSION = Session.getInstance(new Properties());

  private static final Map<Path, MimeMessage> READ = new ConcurrentHashMap<>();
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  /**
   * @param text plain, as it is read
   */
  public record Mail(String subject, String text) {

    /** The one link that it asks to open. */
    public String link() {
      Matcher link = LINK.matcher(text);
      assertThat(link.find()).as(text).isTrue();
      return link.group();
    }
  }

  /** The mails so far, as soon as there are so many. */
  public List<Mail> await(int many) {
    return Awaitility.await().until(this::mails, mails -> mails.size() >= many);
  }

  public List<Mail> mails() {
    if (!Files.exists(DIRECTORY)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted(Comparator.comparing(Mailbox::arrivedAt))
          .map(file -> READ.computeIfAbsent(file, Mailbox::read))
          .filter(this::isTo)
          .map(Mailbox::mail)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isTo(MimeMessage message) {
    try {
      return address.equals(message.getAllRecipients()[0].toString());
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static MimeMessage read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(SESSION, in);
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static FileTime arrivedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mail mail(MimeMessage message) {
    try {
      return new Mail(message.getSubject(), plain(message));
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String plain(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return (String) part.getContent();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart each = parts.getBodyPart(i);
        String text = plain(each);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }
}
