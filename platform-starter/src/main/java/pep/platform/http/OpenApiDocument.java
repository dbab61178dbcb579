package pep.platform.http;

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

  private final Resource contract;

  /**
   * @param path of the contract on the class path
   */
  public OpenApiDocument(String path) {
    contract = new ClassPathResource(path);
  }

  /** Shows this document. */
  @GetMapping(path = "/api/${pep.room}/openapi.json")
  @Open
  public ResponseEntity<Resource> openApi() {
    if (!contract.exists()) {
      throw new NotFound("contract", String.valueOf(contract.getFilename()));
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(contract);
  }
}
