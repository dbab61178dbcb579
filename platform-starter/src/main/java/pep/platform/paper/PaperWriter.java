package pep.platform.paper;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Answers with PDF what can be printed. */
public final class PaperWriter extends AbstractHttpMessageConverter<Printed> {

  public PaperWriter() {
    super(MediaType.APPLICATION_PDF);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Printed.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Printed readInternal(Class<? extends Printed> type, HttpInputMessage message) {
    throw new IllegalStateException("paper is written only");
  }

  @Override
  protected void writeInternal(Printed printed, HttpOutputMessage message) throws IOException {
    Pdf.write(printed.paper(), message.getBody());
  }
}
