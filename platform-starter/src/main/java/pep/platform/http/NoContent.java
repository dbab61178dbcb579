package pep.platform.http;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** 204: done, and there is nothing to show. */
@Answers(204)
public final class NoContent extends ResponseEntity<Void> {

  public NoContent() {
    super(HttpStatus.NO_CONTENT);
  }
}
