package oversight.core.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page looks. The page names the hash of this and of nothing else, so that a browser applies no other style. */
final class Style {

    /** Contrast of text is 7:1 or better everywhere; nothing is told by colour alone. */
    static final String SHEET = """
            *{box-sizing:border-box}
            html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#1b1f24;background:#fff}
            body{margin:0 auto;max-width:48rem;padding:1rem 1rem 4rem;overflow-wrap:anywhere}
            a{color:#0a3d7a}
            a:focus-visible,summary:focus-visible{outline:3px solid #0a3d7a;outline-offset:2px}
            .skip{position:absolute;left:-100vw;top:0;background:#fff;padding:.75rem 1rem;z-index:1}
            .skip:focus{left:0}
            h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1rem}
            h2{font-size:1.3rem;line-height:1.3;margin:0 0 .75rem}
            h3,h4{font-size:1.1rem;line-height:1.3;margin:0 0 .5rem}
            nav{margin:0 0 1.5rem}
            summary{padding:.6rem 0;cursor:pointer;font-weight:600}
            nav ul{list-style:none;margin:0;padding:0}
            nav li{border-top:1px solid #d5dae0}
            nav li a{display:block;padding:.6rem 0}
            nav .day{display:inline-block;white-space:nowrap;color:#454d57}
            .about{background:#f3f5f8;border-radius:.4rem;padding:1rem 1rem .25rem;margin:0 0 1.5rem}
            .entry{border-top:3px solid #1b1f24;padding:1.25rem 0 1rem}
            .beside{border:1px solid #6b7480;border-left-width:.4rem;border-radius:.3rem;padding:1rem 1rem .25rem;margin:1rem 0 0}
            .merged{border-top:3px double #1b1f24;padding-top:1.25rem;margin-top:2rem}
            .merged .entry{border-top-width:2px}
            .terms{border-top:3px solid #1b1f24;padding-top:1.25rem}
            dl{margin:0}
            dl.part{border-top:1px solid #c4cad2;padding-top:.85rem;margin-top:.25rem}
            dl>div{margin:0 0 .85rem}
            dt{font-weight:600;color:#454d57}
            dd{margin:0}
            dd p{margin:0;white-space:pre-wrap}
            .withheld{display:inline-block;border:2px dashed #3a2a5e;border-radius:.3rem;background:#f4f0fb;color:#2a1b4d;padding:.3rem .6rem;margin:.2rem 0;font-style:italic;white-space:normal}
            mark{background:#fdf3c4;color:#1b1f24;border-bottom:2px solid #6b4e00}
            .label{display:inline-block;border:1px solid #6b4e00;border-radius:.3rem;color:#4a3600;background:#fff;padding:0 .4rem;margin:0 .2rem;font-size:.9rem;white-space:normal}
            .warning{border:3px solid #8a1212;border-radius:.4rem}
            @media (min-width:44rem){
            body{padding:2rem 2rem 6rem}
            dl>div{display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:1.5rem}
            .terms dl>div{grid-template-columns:13rem minmax(0,1fr)}
            }
            @media print{
            html{font-size:11pt}
            body{max-width:none;padding:0}
            nav,.skip{display:none}
            h2,h3,h4,dt{break-after:avoid}
            dl>div,.withheld{break-inside:avoid}
            .about,.withheld,mark,.label{background:none}
            }
            """;

    private Style() {}

    /** As a content security policy names it. */
    static String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
