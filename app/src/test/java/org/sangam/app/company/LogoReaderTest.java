package org.sangam.app.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.app.company.LogoReader.Read;
import org.sangam.app.company.LogoReader.Why;

class LogoReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void picture_of_any_kind_taken_is_drawn_whole_on_a_white_square(String kind) throws IOException {
        BufferedImage logo = logo(picture(600, 200, kind));

        assertThat(logo.getWidth()).isEqualTo(256);
        assertThat(logo.getHeight()).isEqualTo(256);
        assertThat(logo.getRGB(128, 10) & 0xffffff).as("above it").isEqualTo(0xffffff);
        assertThat(new Color(logo.getRGB(128, 128)).getBlue()).as("its middle").isGreaterThan(200);
        assertThat(new Color(logo.getRGB(128, 128)).getRed()).isLessThan(60);
    }

    @Test
    void bytes_behind_the_picture_are_left_behind() throws IOException {
        byte[] png = picture(40, 40, "png");
        byte[] more = Arrays.copyOf(png, png.length + 22);
        System.arraycopy("<script>alert(1)</script".getBytes(StandardCharsets.US_ASCII), 0, more, png.length, 22);

        byte[] logo = ((Read.Logo) LogoReader.read(more)).png();

        assertThat(new String(logo, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "<?xml version='1.0'?><svg/>"})
    void vector_drawing_is_refused_as_what_it_is(String svg) {
        assertThat(LogoReader.read(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Read.Refused(Why.VECTOR));
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        byte[] cut = Arrays.copyOf(picture(300, 300, "png"), 60);

        assertThat(LogoReader.read("GIF89a and no more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Read.Refused(Why.NO_PICTURE));
        assertThat(LogoReader.read(cut)).isEqualTo(new Read.Refused(Why.NO_PICTURE));
        assertThat(LogoReader.read(new byte[0])).isEqualTo(new Read.Refused(Why.NO_PICTURE));
        assertThat(LogoReader.read(new byte[LogoReader.LARGEST + 1])).isEqualTo(new Read.Refused(Why.TOO_LARGE));
    }

    @Test
    void picture_that_says_it_is_vast_is_never_decoded() throws IOException {
        byte[] png = picture(10, 10, "png");
        png[16] = 0;
        png[17] = 0;
        png[18] = 0x40;
        png[22] = 0x40;

        assertThat(LogoReader.read(png)).isEqualTo(new Read.Refused(Why.TOO_MANY_PIXELS));
    }

    @Test
    void spoilt_bytes_make_a_logo_or_a_refusal_and_nothing_else() throws IOException {
        Random random = new Random(11);
        for (String kind : new String[] {"png", "jpg", "gif"}) {
            byte[] whole = picture(60, 60, kind);
            for (int i = 0; i < 300; i++) {
                byte[] spoilt = whole.clone();
                for (int j = 0; j < 6; j++) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
                }
                assertThat(LogoReader.read(spoilt)).isNotNull();
            }
        }
    }

    private static BufferedImage logo(byte[] brought) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(((Read.Logo) LogoReader.read(brought)).png()));
    }

    private static byte[] picture(int width, int height, String kind) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(new Color(0x1020f0));
        on.fillRect(0, 0, width, height);
        on.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }
}
