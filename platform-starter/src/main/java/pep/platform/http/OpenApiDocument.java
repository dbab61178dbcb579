package pep.platform.http;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.problem.NotFound;
import pep.platform.security.Open;

/** The committed OpenAPI contract of this service, which the build holds against its code. */
@RestController
public class OpenApiDocument {

  /** Shows this document. */
  @GetMapping(path = "/api/${pep.room}/openapi.json")
  @Open
  public ResponseEntity<Resource> openApi(
      @Value("contracts/http/${spring.application.name}.openapi.json") String path)
      throws IOException {
    Resource contract = new ClassPathResource(path);
    if (!contract.exists()) {
      throw new NotFound("contract", path);
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(contract);
  }
}
