package bg.nrm.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_is_drawn_anew_and_fits(String format) throws IOException {
        BufferedImage drawn = drawn(Picture.of(picture(3000, 1500, format)));
        assertThat(drawn.getWidth()).isEqualTo(1500);
        assertThat(drawn.getHeight()).isEqualTo(750);
    }

    @Test
    void what_a_file_carries_beside_its_points_does_not_reach_the_page() throws IOException {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(picture(10, 10, "png"));
        more.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        byte[] shown = bytes(Picture.of(more.toByteArray()));
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void what_is_no_picture_or_broken_is_not_shown() throws IOException {
        assertThat(Picture.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEmpty();
        byte[] broken = Arrays.copyOf(picture(200, 200, "png"), 60);
        assertThat(Picture.of(broken)).isEmpty();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static BufferedImage drawn(Optional<String> address) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(address)));
    }

    private static byte[] bytes(Optional<String> address) {
        assertThat(address).get().asString().startsWith("data:image/png;base64,");
        return Base64.getDecoder().decode(address.orElseThrow().replaceFirst("^[^,]*,", ""));
    }
}
