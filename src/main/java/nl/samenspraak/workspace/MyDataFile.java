package nl.samenspraak.workspace;

import java.util.List;
import nl.samenspraak.dossier.DossierPart;
import nl.samenspraak.dossier.Dossiers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as on the page of one's own data, whole, in a form that another system can read. */
@RestController
class MyDataFile {

    private final Dossiers dossiers;

    MyDataFile(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/mijn-gegevens.json")
    ResponseEntity<List<DossierPart>> mine() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("samenspraak-mijn-gegevens.json")
                                .build()
                                .toString())
                .body(dossiers.export());
    }
}
