"""What describes probabilistic and adversarial models."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "ARJOVSKY_2017",
    "BALTRUSAITIS_2017",
    "BENGIO_2013",
    "BISHOP_2006",
    "BORJI_2018",
    "BROCK_2018",
    "BURDA_2015",
    "BURGESS_2018",
    "CHEN_2016",
    "CHEN_2019",
    "CHILD_2020",
    "CROSS_VALIDATED_2019",
    "DINH_2014",
    "DINH_2016",
    "DONAHUE_2016",
    "DUMOULIN_2016",
    "DU_2019",
    "ESSER_2020",
    "GAO_2024",
    "GOMEZ_BOMBARELLI_2016",
    "GRATHWOHL_2018",
    "GRATHWOHL_2019",
    "GULRAJANI_2017",
    "HE_2021",
    "HIGGINS_2016",
    "HINTON_2012",
    "ISOLA_2016",
    "KANEKO_2017",
    "KARRAS_2017",
    "KESKAR_2019",
    "KINGMA_2016",
    "LARSEN_2015",
    "LECUN_2006",
    "LEDIG_2016",
    "MAKHZANI_2015",
    "MAO_2016",
    "MIRZA_2014",
    "MOHAMED_2016",
    "PAPAMAKARIOS_2017",
    "RABINER_1989",
    "RADFORD_2015",
    "REED_2016",
    "REZENDE_2015",
    "SALAKHUTDINOV_2009",
    "SASIKUMAR_2007",
    "SOHN_2015",
    "SONDERBY_2016",
    "SONG_2021",
    "TAKIDA_2022",
    "TOLSTIKHIN_2017",
    "WU_2016",
    "ZHANG_2016",
    "ZHANG_2018",
    "ZHU_2017",
]

ARJOVSKY_2017 = Source(
    "arjovsky-2017",
    title="Wasserstein GAN",
    authors=("Martin Arjovsky", "Soumith Chintala", "Léon Bottou"),
    year=2017,
    arxiv="1701.07875",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

BALTRUSAITIS_2017 = Source(
    "baltrusaitis-2017",
    title="Multimodal Machine Learning: A Survey and Taxonomy",
    authors=("Tadas Baltrušaitis", "Chaitanya Ahuja", "Louis-Philippe Morency"),
    year=2017,
    arxiv="1705.09406",
    checked=("id, title, authors, date (26 May 2017) and abstract on public pages (id not in the reading list)"),
)

BENGIO_2013 = Source(
    "bengio-2013",
    title="Generalized Denoising Auto-Encoders as Generative Models",
    authors=("Yoshua Bengio", "Li Yao", "Guillaume Alain", "et al."),
    year=2013,
    arxiv="1305.6663",
    checked=(
        "id, title, authors and abstract on public pages and the conference page (NIPS 2013); date 29 "
        "May 2013 on one of them (id not in the reading list)"
    ),
)

BISHOP_2006 = Source(
    "bishop-2006",
    title="Pattern Recognition and Machine Learning",
    authors=("Christopher M. Bishop",),
    year=2006,
    url="https://opentechbook.com/book/pattern-recognition-and-machine-learning",
    checked=(
        "title, author, year, publisher (Springer) and table of contents on public pages, one of them "
        "that of the address"
    ),
)

BORJI_2018 = Source(
    "borji-2018",
    title="Pros and Cons of GAN Evaluation Measures",
    authors=("Ali Borji",),
    year=2018,
    arxiv="1802.03446",
    checked=(
        "id, title, author and abstract on public pages; section 1 on one of them; received February "
        "2018 by the journal"
    ),
)

BROCK_2018 = Source(
    "brock-2018",
    title="Large Scale GAN Training for High Fidelity Natural Image Synthesis",
    authors=("Andrew Brock", "Jeff Donahue", "Karen Simonyan"),
    year=2018,
    arxiv="1809.11096",
    checked=("id and title in a reading list; authors and abstract on public pages; date 28 September 2018"),
)

BURDA_2015 = Source(
    "burda-2015",
    title="Importance Weighted Autoencoders",
    authors=("Yuri Burda", "Roger Grosse", "Ruslan Salakhutdinov"),
    year=2015,
    arxiv="1509.00519",
    checked=(
        "id, title, authors and abstract on public copies of the paper (id not in the reading list); year from the id"
    ),
)

BURGESS_2018 = Source(
    "burgess-2018",
    title="Understanding disentangling in β-VAE",
    authors=("Christopher P. Burgess", "Irina Higgins", "Arka Pal", "et al."),
    year=2018,
    arxiv="1804.03599",
    checked=("id, title, authors, date (10 April 2018) and abstract on public pages (id not in the reading list)"),
)

CHEN_2016 = Source(
    "chen-2016",
    title=("InfoGAN: Interpretable Representation Learning by Information Maximizing Generative Adversarial Nets"),
    authors=("Xi Chen", "Yan Duan", "Rein Houthooft", "et al."),
    year=2016,
    arxiv="1606.03657",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

CHEN_2019 = Source(
    "chen-2019",
    title="Residual Flows for Invertible Generative Modeling",
    authors=("Ricky T. Q. Chen", "Jens Behrmann", "David Duvenaud", "et al."),
    year=2019,
    arxiv="1906.02735",
    checked=(
        "id and title in a public repository of its code; authors, year (NeurIPS 2019) and abstract on a "
        "public copy of the paper"
    ),
)

CHILD_2020 = Source(
    "child-2020",
    title="Very Deep VAEs Generalize Autoregressive Models and Can Outperform Them on Images",
    authors=("Rewon Child",),
    year=2020,
    arxiv="2011.10650",
    checked=(
        "id, title, author and year in a public citation of it; abstract and section 1 on a public copy of the paper"
    ),
)

CROSS_VALIDATED_2019 = Source(
    "cross-validated-2019",
    title="Why aren't auto-encoders also considered generative models?",
    authors=("Cross Validated",),
    year=2019,
    url="https://stats.stackexchange.com/questions/408398/why-arent-auto-encoders-also-considered-generative-models",
    organisation=True,
    checked="title, address, question and answer on the public page; year from a comment on it (4 June 2019)",
)

DINH_2014 = Source(
    "dinh-2014",
    title="NICE: Non-linear Independent Components Estimation",
    authors=("Laurent Dinh", "David Krueger", "Yoshua Bengio"),
    year=2014,
    arxiv="1410.8516",
    checked=("id and title in two reading lists; family names, date (30 October 2014) and a summary in one of them"),
)

DINH_2016 = Source(
    "dinh-2016",
    title="Density estimation using Real NVP",
    authors=("Laurent Dinh", "Jascha Sohl-Dickstein", "Samy Bengio"),
    year=2016,
    arxiv="1605.08803",
    checked=("id and title in two reading lists; family names, date (27 May 2016) and a summary in one of them"),
)

DONAHUE_2016 = Source(
    "donahue-2016",
    title="Adversarial Feature Learning",
    authors=("Jeff Donahue", "Philipp Krähenbühl", "Trevor Darrell"),
    year=2016,
    arxiv="1605.09782",
    checked="id and title in a reading list; authors and abstract on public pages",
)

DU_2019 = Source(
    "du-2019",
    title="Implicit Generation and Generalization in Energy-Based Models",
    authors=("Yilun Du", "Igor Mordatch"),
    year=2019,
    arxiv="1903.08689",
    checked=(
        "id in a reading list (with the later title Implicit Generation and Modeling with Energy Based "
        "Models); title, authors and abstract on the authors' page and public pages"
    ),
)

DUMOULIN_2016 = Source(
    "dumoulin-2016",
    title="Adversarially Learned Inference",
    authors=("Vincent Dumoulin", "Ishmael Belghazi", "Ben Poole", "et al."),
    year=2016,
    arxiv="1606.00704",
    checked="id and title in a reading list; authors, date (2 June 2016) and abstract on public pages",
)

ESSER_2020 = Source(
    "esser-2020",
    title="Taming Transformers for High-Resolution Image Synthesis",
    authors=("Patrick Esser", "Robin Rombach", "Björn Ommer"),
    year=2020,
    arxiv="2012.09841",
    checked=(
        "id, title and authors in the authors' repository; abstract and section 1 on public copies of "
        "the paper (id not in the reading list)"
    ),
)


GAO_2024 = Source(
    "gao-2024",
    title="Scaling and evaluating sparse autoencoders",
    authors=("Leo Gao", "Tom Dupré la Tour", "Henk Tillman", "et al."),
    year=2024,
    arxiv="2406.04093",
    checked=("id, title, authors, date (6 June 2024) and abstract on public pages (id not in the reading list)"),
)

GOMEZ_BOMBARELLI_2016 = Source(
    "gomez-bombarelli-2016",
    title="Automatic chemical design using a data-driven continuous representation of molecules",
    authors=("Rafael Gómez-Bombarelli", "Jennifer N. Wei", "David Duvenaud", "et al."),
    year=2016,
    arxiv="1610.02415",
    checked="id, title, authors and abstract on a public page (id not in the reading list); year from the id",
)

GRATHWOHL_2018 = Source(
    "grathwohl-2018",
    title="FFJORD: Free-form Continuous Dynamics for Scalable Reversible Generative Models",
    authors=("Will Grathwohl", "Ricky T. Q. Chen", "Jesse Bettencourt", "et al."),
    year=2018,
    arxiv="1810.01367",
    checked=(
        "id, title and date (2 October 2018) in a reading list; authors and abstract on public copies of the paper"
    ),
)

GRATHWOHL_2019 = Source(
    "grathwohl-2019",
    title="Your Classifier is Secretly an Energy Based Model and You Should Treat it Like One",
    authors=("Will Grathwohl", "Kuan-Chieh Wang", "Jörn-Henrik Jacobsen", "et al."),
    year=2019,
    arxiv="1912.03263",
    checked=("id and title in a reading list; authors, date (6 December 2019) and abstract on public pages"),
)

GULRAJANI_2017 = Source(
    "gulrajani-2017",
    title="Improved Training of Wasserstein GANs",
    authors=("Ishaan Gulrajani", "Faruk Ahmed", "Martin Arjovsky", "et al."),
    year=2017,
    arxiv="1704.00028",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

HE_2021 = Source(
    "he-2021",
    title="Masked Autoencoders Are Scalable Vision Learners",
    authors=("Kaiming He", "Xinlei Chen", "Saining Xie", "et al."),
    year=2021,
    arxiv="2111.06377",
    checked="id and title in a reading list; authors and abstract on public pages",
)

HIGGINS_2016 = Source(
    "higgins-2016",
    title="beta-VAE: Learning Basic Visual Concepts with a Constrained Variational Framework",
    authors=("Irina Higgins", "Loic Matthey", "Arka Pal", "et al."),
    year=2016,
    url="https://openreview.net/forum?id=Sy2fzU9gl",
    checked=(
        "title, authors and address in a reading list; a summary of it on a public page; cited as of "
        "2016 in later papers (under review for ICLR 2017)"
    ),
)

HINTON_2012 = Source(
    "hinton-2012",
    title="Deep Neural Networks for Acoustic Modeling in Speech Recognition",
    authors=("Geoffrey Hinton", "Li Deng", "Dong Yu", "et al."),
    year=2012,
    url="https://research.google/pubs/pub38131",
    checked="title, authors, year and abstract on the pages of two of the authors' employers",
)

ISOLA_2016 = Source(
    "isola-2016",
    title="Image-to-Image Translation with Conditional Adversarial Networks",
    authors=("Phillip Isola", "Jun-Yan Zhu", "Tinghui Zhou", "et al."),
    year=2016,
    arxiv="1611.07004",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

KANEKO_2017 = Source(
    "kaneko-2017",
    title="Parallel-Data-Free Voice Conversion Using Cycle-Consistent Adversarial Networks",
    authors=("Takuhiro Kaneko", "et al."),
    year=2017,
    arxiv="1711.11293",
    checked=(
        "id, title and abstract on a public copy of the paper; first author and date (30 November 2017) on another "
        "public page (id not in the reading list)"
    ),
)

KARRAS_2017 = Source(
    "karras-2017",
    title="Progressive Growing of GANs for Improved Quality, Stability, and Variation",
    authors=("Tero Karras", "Timo Aila", "Samuli Laine", "et al."),
    year=2017,
    arxiv="1710.10196",
    checked=("id and title in a reading list; authors and abstract on public pages; date 27 October 2017"),
)

KESKAR_2019 = Source(
    "keskar-2019",
    title="CTRL: A Conditional Transformer Language Model for Controllable Generation",
    authors=("Nitish Shirish Keskar", "Bryan McCann", "Lav R. Varshney", "et al."),
    year=2019,
    arxiv="1909.05858",
    checked="id, title, authors, date (11 September 2019) and abstract on public pages (id not in the reading list)",
)

KINGMA_2016 = Source(
    "kingma-2016",
    title="Improving Variational Inference with Inverse Autoregressive Flow",
    authors=("Diederik P. Kingma", "Tim Salimans", "et al."),
    year=2016,
    arxiv="1606.04934",
    checked="id, title, family names, date (15 June 2016) and a summary in a reading list",
)

LARSEN_2015 = Source(
    "larsen-2015",
    title="Autoencoding beyond pixels using a learned similarity metric",
    authors=("Anders Boesen Lindbo Larsen", "Søren Kaae Sønderby", "Hugo Larochelle", "et al."),
    year=2015,
    arxiv="1512.09300",
    checked=("id and title in a reading list; authors, date (31 December 2015) and abstract on public pages"),
)

LECUN_2006 = Source(
    "lecun-2006",
    title="A Tutorial on Energy-Based Learning",
    authors=("Yann LeCun", "Sumit Chopra", "Raia Hadsell", "et al."),
    year=2006,
    url="http://yann.lecun.com/exdb/publis/pdf/lecun-06.pdf",
    checked=(
        "title, authors, year and abstract on a public copy of the paper; the address in a public README, not opened"
    ),
)


LEDIG_2016 = Source(
    "ledig-2016",
    title="Photo-Realistic Single Image Super-Resolution Using a Generative Adversarial Network",
    authors=("Christian Ledig", "Lucas Theis", "Ferenc Huszar", "et al."),
    year=2016,
    arxiv="1609.04802",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

MAKHZANI_2015 = Source(
    "makhzani-2015",
    title="Adversarial Autoencoders",
    authors=("Alireza Makhzani", "Jonathon Shlens", "Navdeep Jaitly", "et al."),
    year=2015,
    arxiv="1511.05644",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

MAO_2016 = Source(
    "mao-2016",
    title="Least Squares Generative Adversarial Networks",
    authors=("Xudong Mao", "Qing Li", "Haoran Xie", "et al."),
    year=2016,
    arxiv="1611.04076",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

MIRZA_2014 = Source(
    "mirza-2014",
    title="Conditional Generative Adversarial Nets",
    authors=("Mehdi Mirza", "Simon Osindero"),
    year=2014,
    arxiv="1411.1784",
    checked=(
        "id, title, authors and abstract in the README of a public collection of implementations (id not "
        "in the reading list)"
    ),
)

MOHAMED_2016 = Source(
    "mohamed-2016",
    title="Learning in Implicit Generative Models",
    authors=("Shakir Mohamed", "Balaji Lakshminarayanan"),
    year=2016,
    arxiv="1610.03483",
    checked=("title, authors, abstract and section 1 on a public copy of the paper; the id in no list seen"),
)


PAPAMAKARIOS_2017 = Source(
    "papamakarios-2017",
    title="Masked Autoregressive Flow for Density Estimation",
    authors=("George Papamakarios", "Theo Pavlakou", "Iain Murray"),
    year=2017,
    arxiv="1705.07057",
    checked=(
        "id, title and date (19 May 2017) in a reading list; authors and abstract on an author's page and public copies"
    ),
)

RABINER_1989 = Source(
    "rabiner-1989",
    title="A Tutorial on Hidden Markov Models and Selected Applications in Speech Recognition",
    authors=("Lawrence R. Rabiner",),
    year=1989,
    url="http://www.ece.ucsb.edu/Faculty/Rabiner/ece259/Reprints/tutorial%20on%20hmm%20and%20applications.pdf",
    checked=(
        "title, author, journal and year in public bibliographies; the definition as a later paper tells "
        "it; the address in a public README, not opened"
    ),
)

RADFORD_2015 = Source(
    "radford-2015",
    title=("Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks"),
    authors=("Alec Radford", "Luke Metz", "Soumith Chintala"),
    year=2015,
    arxiv="1511.06434",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)

REED_2016 = Source(
    "reed-2016",
    title="Generative Adversarial Text to Image Synthesis",
    authors=("Scott Reed", "Zeynep Akata", "Xinchen Yan", "et al."),
    year=2016,
    arxiv="1605.05396",
    checked=("id and title in a reading list; authors in the READMEs of implementations; abstract on a public page"),
)

REZENDE_2015 = Source(
    "rezende-2015",
    title="Variational Inference with Normalizing Flows",
    authors=("Danilo Jimenez Rezende", "Shakir Mohamed"),
    year=2015,
    arxiv="1505.05770",
    checked=("id and title in two reading lists; family names, date (21 May 2015) and a summary in one of them"),
)

SALAKHUTDINOV_2009 = Source(
    "salakhutdinov-2009",
    title="Deep Boltzmann Machines",
    authors=("Ruslan Salakhutdinov", "Geoffrey Hinton"),
    year=2009,
    url="https://proceedings.mlr.press/v5/salakhutdinov09a.html",
    checked="title, authors, year and abstract on the page of the proceedings (AISTATS 2009)",
)

SASIKUMAR_2007 = Source(
    "sasikumar-2007",
    title="A Practical Introduction to Rule Based Expert Systems",
    authors=("M Sasikumar", "S Ramani", "S Muthu Raman", "et al."),
    year=2007,
    url="https://www.researchgate.net/publication/265038834",
    checked="title, authors, year, publisher and address on a public copy of the book",
)

SOHN_2015 = Source(
    "sohn-2015",
    title="Learning Structured Output Representation using Deep Conditional Generative Models",
    authors=("Kihyuk Sohn", "Honglak Lee", "Xinchen Yan"),
    year=2015,
    url="https://papers.nips.cc/paper/5775-learning-structured-output-representation-using-deep-conditional-generative-models.pdf",
    checked=(
        "title, authors and address in a reading list; abstract on a public copy of the paper and "
        "summaries on public pages"
    ),
)

SONDERBY_2016 = Source(
    "sonderby-2016",
    title="Ladder Variational Autoencoders",
    authors=("Casper Kaae Sønderby", "Tapani Raiko", "Lars Maaløe", "et al."),
    year=2016,
    arxiv="1602.02282",
    checked="id and title in a reading list; authors and abstract on public pages",
)

SONG_2021 = Source(
    "song-2021",
    title="How to Train Your Energy-Based Models",
    authors=("Yang Song", "Diederik P. Kingma"),
    year=2021,
    arxiv="2101.03288",
    checked=("id and title in a reading list; authors, date (9 January 2021) and abstract on public pages"),
)

TAKIDA_2022 = Source(
    "takida-2022",
    title=("SQ-VAE: Variational Bayes on Discrete Representation with Self-annealed Stochastic Quantization"),
    authors=("Yuhta Takida", "Takashi Shibuya", "et al."),
    year=2022,
    arxiv="2205.07547",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

TOLSTIKHIN_2017 = Source(
    "tolstikhin-2017",
    title="Wasserstein Auto-Encoders",
    authors=("Ilya Tolstikhin", "Olivier Bousquet", "Sylvain Gelly", "et al."),
    year=2017,
    arxiv="1711.01558",
    checked="id, title and family names in a reading list; an account of it on a university's wiki",
)

WU_2016 = Source(
    "wu-2016",
    title="Learning a Probabilistic Latent Space of Object Shapes via 3D Generative-Adversarial Modeling",
    authors=("Jiajun Wu", "Chengkai Zhang", "Tianfan Xue", "et al."),
    year=2016,
    arxiv="1610.07584",
    checked="id, title, authors, year and abstract on public pages (id not in the reading list)",
)

ZHANG_2016 = Source(
    "zhang-2016",
    title=("StackGAN: Text to Photo-realistic Image Synthesis with Stacked Generative Adversarial Networks"),
    authors=("Han Zhang", "Tao Xu", "Hongsheng Li", "et al."),
    year=2016,
    arxiv="1612.03242",
    checked=("id and title in a reading list; authors in the README of an implementation; abstract on public pages"),
)

ZHANG_2018 = Source(
    "zhang-2018",
    title="Self-Attention Generative Adversarial Networks",
    authors=("Han Zhang", "Ian Goodfellow", "Dimitris Metaxas", "et al."),
    year=2018,
    arxiv="1805.08318",
    checked=(
        "id and title in a reading list; authors, date (21 May 2018) and abstract on public copies of "
        "the paper and the conference's page"
    ),
)

ZHU_2017 = Source(
    "zhu-2017",
    title="Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks",
    authors=("Jun-Yan Zhu", "Taesung Park", "Phillip Isola", "et al."),
    year=2017,
    arxiv="1703.10593",
    checked=(
        "id and title in a reading list; authors and abstract in the README of a public collection of implementations"
    ),
)
