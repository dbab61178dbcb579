package pep.platform.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import pep.platform.aggregate.Aggregate;

/** 201 with the place of the new resource, and its version where it has one. */
@Answers(
    value = 201,
    headers = {HttpHeaders.LOCATION})
public final class Created<T> extends ResponseEntity<T> {

  private Created(T body, HttpHeaders headers) {
    super(body, headers, HttpStatus.CREATED);
  }

  /** At the id below the collection's path. */
  public static <T> Created<T> of(String collection, Aggregate aggregate, T body) {
    HttpHeaders headers = at(collection, aggregate.id());
    headers.setETag(ETags.of(aggregate.version()));
    return new Created<>(body, headers);
  }

  /** For what has no version that a caller could name. */
  public static <T> Created<T> of(String collection, String id, T body) {
    return new Created<>(body, at(collection, id));
  }

  private static HttpHeaders at(String collection, String id) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.LOCATION, collection + "/" + id);
    return headers;
  }
}
