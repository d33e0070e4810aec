# كلمات التقارير بالعربية. مسودة ترجمة لم يراجعها بعد متحدث أصلي باللغة.
# Draft translation of the words of reports, not yet read by a native speaker. When one has read it:
# language-checked = yes. What is not said here, the program says in English.
# Figures are written with the digits 0–9, as the United Nations do in their Arabic reports.

## What a program must know of the language

language-words = ar-u-nu-latn
language-numbers = ar-u-nu-latn
language-direction = rtl
language-day = [$-C01]d mmmm yyyy
language-longest-day = 30 سبتمبر 2026
language-speaks = reports
language-checked = no

## What reports say

status-pipeline = مخطط له
status-implementation = قيد التنفيذ
status-finalisation = قيد الإغلاق
status-completed = مكتمل
status-cancelled = ملغى
status-suspended = معلّق
coverage-global = عالمي
coverage-regional = إقليمي
coverage-multi_national = عدة بلدان
coverage-national = وطني
coverage-sub_national = جزء من بلد واحد
type-counter_trafficking = مكافحة الاتجار بالأشخاص
type-counter_smuggling = مكافحة تهريب المهاجرين
type-protection = الحماية
type-labour_migration = هجرة اليد العاملة
type-migration_development = الهجرة والتنمية
type-border_management = إدارة الهجرة والحدود
type-return_reintegration = العودة وإعادة الإدماج
type-migration_health = الهجرة والصحة
type-migration_environment = الهجرة والبيئة وتغير المناخ
type-migration_management = إدارة الهجرة
type-technical_cooperation = التعاون التقني
type-research = البحوث
type-policy = السياسات والإطار القانوني
type-training = التدريب
type-capacity_building = بناء القدرات
type-emergency = المساعدة الطارئة والإنسانية
region-africa = أفريقيا
region-sub_saharan_africa = أفريقيا جنوب الصحراء الكبرى
region-west_and_central_africa = غرب ووسط أفريقيا
region-west_africa = غرب أفريقيا
region-east_africa = شرق أفريقيا
region-southern_africa = الجنوب الأفريقي
region-sahel = منطقة الساحل
region-middle_east_and_north_africa = الشرق الأوسط وشمال أفريقيا
region-middle_east = الشرق الأوسط
region-asia_and_oceania = آسيا وأوقيانوسيا
region-asia_and_the_pacific = آسيا والمحيط الهادئ
region-central_asia = آسيا الوسطى
region-south_asia = جنوب آسيا
region-south_east_asia = جنوب شرق آسيا
region-pacific = المحيط الهادئ
region-europe = أوروبا
region-europe_and_central_asia = أوروبا وآسيا الوسطى
region-western_balkans = غرب البلقان
region-americas = الأمريكتان
region-latin_america_and_the_caribbean = أمريكا اللاتينية ومنطقة البحر الكاريبي
region-latin_america = أمريكا اللاتينية
region-central_america = أمريكا الوسطى
region-south_america = أمريكا الجنوبية
region-caribbean = منطقة البحر الكاريبي
scheme-donor_project = رقم المشروع (لدى المانح)
scheme-prima = رقم PRIMA
scheme-agreement = رقم الاتفاق
scheme-internal = الرقم الداخلي
scheme-iati = معرّف IATI
role-funding = { $count ->
    [one] الجهة المانحة
    [two] الجهتان المانحتان
   *[other] الجهات المانحة
}
role-accountable = { $count ->
    [one] المنظمة المسؤولة
    [two] المنظمتان المسؤولتان
   *[other] المنظمات المسؤولة
}
role-implementing = { $count ->
    [one] المنظمة المنفذة
    [two] المنظمتان المنفذتان
   *[other] المنظمات المنفذة
}
role-partner = { $count ->
    [one] الشريك
    [two] الشريكان
   *[other] الشركاء
}
role-beneficiary_institution = { $count ->
    [one] المؤسسة المستفيدة
    [two] المؤسستان المستفيدتان
   *[other] المؤسسات المستفيدة
}
role-observer = { $count ->
    [one] المراقب
    [two] المراقبان
   *[other] المراقبون
}
role-component_lead = { $count ->
    [one] قائد مكوّن شقيق
    [two] قائدا المكوّنين الشقيقين
   *[other] قادة المكوّنات الشقيقة
}
role-network = { $count ->
    [one] الشبكة
    [two] الشبكتان
   *[other] الشبكات
}
level-goal = الغاية
level-objective = الهدف
level-component = المكوّن
level-pillar = محور العمل
level-outcome = النتيجة
level-output = الناتج
level-activity = النشاط
levels-goal = الغايات
levels-objective = الأهداف
levels-component = المكوّنات
levels-pillar = محاور العمل
levels-outcome = النتائج
levels-output = النواتج
levels-activity = الأنشطة
reach-direct = وصول مباشر
reach-indirect = وصول غير مباشر
reach-public_engagement = وصول عبر التوعية العامة
method-single = رقم واحد، كما ورد
method-distinct = أشخاص مختلفون في كل مرة: تُجمع أرقام جميع الفترات والأماكن
method-maximum = قد يعود الأشخاص أنفسهم: يُعتمد الرقم الأكبر
sex-female = النساء والفتيات
sex-male = الرجال والفتيان
sex-other = غير ذلك
disability-with = ذوو إعاقة
disability-without = من دون إعاقة
accumulation-periodic = لكل فترة
accumulation-cumulative = تراكمي
deliverable-status-planned = مخطط له
deliverable-status-in_progress = قيد الإنجاز
deliverable-status-delivered = سُلِّم
deliverable-status-cancelled = أُلغي
unit-person = { $count ->
    [zero] شخص
    [one] شخص
    [two] شخصان
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
}
unit-household = { $count ->
    [zero] أسرة
    [one] أسرة
    [two] أسرتان
    [few] أسر
    [many] أسرة
   *[other] أسرة
}
unit-organisation = { $count ->
    [zero] منظمة
    [one] منظمة
    [two] منظمتان
    [few] منظمات
    [many] منظمة
   *[other] منظمة
}
unit-iteration = { $count ->
    [zero] دورة تنفيذ
    [one] دورة تنفيذ
    [two] دورتا تنفيذ
    [few] دورات تنفيذ
    [many] دورة تنفيذ
   *[other] دورة تنفيذ
}
unit-course = { $count ->
    [zero] مقرر تدريبي
    [one] مقرر تدريبي
    [two] مقرران تدريبيان
    [few] مقررات تدريبية
    [many] مقررًا تدريبيًا
   *[other] مقرر تدريبي
}
unit-module = { $count ->
    [zero] وحدة تعليمية
    [one] وحدة تعليمية
    [two] وحدتان تعليميتان
    [few] وحدات تعليمية
    [many] وحدة تعليمية
   *[other] وحدة تعليمية
}
unit-seminar = { $count ->
    [zero] ندوة
    [one] ندوة
    [two] ندوتان
    [few] ندوات
    [many] ندوة
   *[other] ندوة
}
unit-conference = { $count ->
    [zero] مؤتمر
    [one] مؤتمر
    [two] مؤتمران
    [few] مؤتمرات
    [many] مؤتمرًا
   *[other] مؤتمر
}
unit-visit = { $count ->
    [zero] زيارة
    [one] زيارة
    [two] زيارتان
    [few] زيارات
    [many] زيارة
   *[other] زيارة
}
unit-guide = { $count ->
    [zero] دليل
    [one] دليل
    [two] دليلان
    [few] أدلة
    [many] دليلًا
   *[other] دليل
}
unit-assessment = { $count ->
    [zero] تقييم
    [one] تقييم
    [two] تقييمان
    [few] تقييمات
    [many] تقييمًا
   *[other] تقييم
}
unit-publication = { $count ->
    [zero] منشور
    [one] منشور
    [two] منشوران
    [few] منشورات
    [many] منشورًا
   *[other] منشور
}
unit-copy = { $count ->
    [zero] نسخة
    [one] نسخة
    [two] نسختان
    [few] نسخ
    [many] نسخة
   *[other] نسخة
}
unit-video = { $count ->
    [zero] مقطع مصور
    [one] مقطع مصور
    [two] مقطعان مصوران
    [few] مقاطع مصورة
    [many] مقطعًا مصورًا
   *[other] مقطع مصور
}
unit-system = { $count ->
    [zero] نظام
    [one] نظام
    [two] نظامان
    [few] أنظمة
    [many] نظامًا
   *[other] نظام
}
unit-mechanism = { $count ->
    [zero] آلية
    [one] آلية
    [two] آليتان
    [few] آليات
    [many] آلية
   *[other] آلية
}
unit-tool = { $count ->
    [zero] أداة
    [one] أداة
    [two] أداتان
    [few] أدوات
    [many] أداة
   *[other] أداة
}
unit-policy = { $count ->
    [zero] وثيقة سياسات
    [one] وثيقة سياسات
    [two] وثيقتا سياسات
    [few] وثائق سياسات
    [many] وثيقة سياسات
   *[other] وثيقة سياسات
}
unit-platform = { $count ->
    [zero] منصة
    [one] منصة
    [two] منصتان
    [few] منصات
    [many] منصة
   *[other] منصة
}
unit-database = { $count ->
    [zero] قاعدة بيانات
    [one] قاعدة بيانات
    [two] قاعدتا بيانات
    [few] قواعد بيانات
    [many] قاعدة بيانات
   *[other] قاعدة بيانات
}
unit-centre = { $count ->
    [zero] مركز
    [one] مركز
    [two] مركزان
    [few] مراكز
    [many] مركزًا
   *[other] مركز
}
unit-session = { $count ->
    [zero] جلسة
    [one] جلسة
    [two] جلستان
    [few] جلسات
    [many] جلسة
   *[other] جلسة
}
unit-training = { $count ->
    [zero] دورة تدريبية
    [one] دورة تدريبية
    [two] دورتان تدريبيتان
    [few] دورات تدريبية
    [many] دورة تدريبية
   *[other] دورة تدريبية
}
unit-workshop = { $count ->
    [zero] حلقة عمل
    [one] حلقة عمل
    [two] حلقتا عمل
    [few] حلقات عمل
    [many] حلقة عمل
   *[other] حلقة عمل
}
unit-meeting = { $count ->
    [zero] اجتماع
    [one] اجتماع
    [two] اجتماعان
    [few] اجتماعات
    [many] اجتماعًا
   *[other] اجتماع
}
unit-event = { $count ->
    [zero] فعالية
    [one] فعالية
    [two] فعاليتان
    [few] فعاليات
    [many] فعالية
   *[other] فعالية
}
unit-manual = { $count ->
    [zero] كتيّب
    [one] كتيّب
    [two] كتيّبان
    [few] كتيّبات
    [many] كتيّبًا
   *[other] كتيّب
}
unit-study = { $count ->
    [zero] دراسة
    [one] دراسة
    [two] دراستان
    [few] دراسات
    [many] دراسة
   *[other] دراسة
}
unit-report = { $count ->
    [zero] تقرير
    [one] تقرير
    [two] تقريران
    [few] تقارير
    [many] تقريرًا
   *[other] تقرير
}
unit-application = { $count ->
    [zero] تطبيق
    [one] تطبيق
    [two] تطبيقان
    [few] تطبيقات
    [many] تطبيقًا
   *[other] تطبيق
}
unit-campaign = { $count ->
    [zero] حملة
    [one] حملة
    [two] حملتان
    [few] حملات
    [many] حملة
   *[other] حملة
}
unit-protocol = { $count ->
    [zero] بروتوكول
    [one] بروتوكول
    [two] بروتوكولان
    [few] بروتوكولات
    [many] بروتوكولًا
   *[other] بروتوكول
}
unit-shelter = { $count ->
    [zero] مأوى
    [one] مأوى
    [two] مأويان
    [few] مآوٍ
    [many] مأوى
   *[other] مأوى
}
unit-case = { $count ->
    [zero] حالة
    [one] حالة
    [two] حالتان
    [few] حالات
    [many] حالة
   *[other] حالة
}
unit-kit = { $count ->
    [zero] مجموعة لوازم
    [one] مجموعة لوازم
    [two] مجموعتا لوازم
    [few] مجموعات لوازم
    [many] مجموعة لوازم
   *[other] مجموعة لوازم
}
unit-day = { $count ->
    [zero] يوم
    [one] يوم
    [two] يومان
    [few] أيام
    [many] يومًا
   *[other] يوم
}
unit-month = { $count ->
    [zero] شهر
    [one] شهر
    [two] شهران
    [few] أشهر
    [many] شهرًا
   *[other] شهر
}
unit-year = { $count ->
    [zero] سنة
    [one] سنة
    [two] سنتان
    [few] سنوات
    [many] سنة
   *[other] سنة
}
unit-trip = { $count ->
    [zero] رحلة
    [one] رحلة
    [two] رحلتان
    [few] رحلات
    [many] رحلة
   *[other] رحلة
}
unit-lump_sum = { $count ->
    [zero] مبلغ مقطوع
    [one] مبلغ مقطوع
    [two] مبلغان مقطوعان
    [few] مبالغ مقطوعة
    [many] مبلغًا مقطوعًا
   *[other] مبلغ مقطوع
}
unit-unit = { $count ->
    [zero] وحدة
    [one] وحدة
    [two] وحدتان
    [few] وحدات
    [many] وحدة
   *[other] وحدة
}
theme-training = التدريب
theme-protection = الحماية
theme-coordination = التنسيق
theme-partnership = الشراكة
theme-monitoring = الرصد والتقييم
theme-safety = السلامة
theme-inclusion = الشمول
theme-sustainability = الاستدامة
reference-law = قانون
reference-treaty = معاهدة
reference-policy = سياسة
reference-document = وثيقة
fact-title = العنوان
fact-subtitle = العنوان الفرعي
fact-acronym = الاسم المختصر
fact-language = اللغة
fact-identifiers = الأرقام المرجعية
fact-identifiers-prima = رقم PRIMA
fact-status = حالة المشروع
fact-type = نوع المشروع
fact-coverage = النطاق الجغرافي
fact-region = المنطقة
fact-countries = البلدان
fact-geo_note = المنطقة الجغرافية
fact-period = الفترة
fact-report_date = تاريخ التقرير
fact-dates-start = تاريخ البدء
fact-dates-end = تاريخ الانتهاء
fact-duration_months = المدة (بالأشهر)
fact-duration_text = المدة
fact-donor = الجهة المانحة
fact-implementer = المنظمة المنفذة
fact-organisations = المنظمات
fact-programme = البرنامج
fact-component = مكوّن البرنامج
fact-components = مكوّنات البرنامج
fact-budget = الميزانية
fact-budget-total = مجموع الميزانية
fact-budget-lines_total = مجموع بنود الميزانية
fact-budget-version = نسخة الميزانية
fact-expenditure = النفقات
fact-objective = الهدف
fact-context = السياق
fact-domains = مجالات الدعم
fact-target_groups = الفئات المستهدفة
fact-framework = إطار النتائج
fact-periods = الفترات المشمولة بالتقارير
fact-indicators = المؤشرات
fact-deliverables = المخرجات المتفق عليها
fact-reach = الأشخاص الذين تم الوصول إليهم
fact-engagement = التوعية العامة
fact-results = النتائج المحققة
fact-lessons = الدروس المستفادة
fact-experts = الخبراء
fact-references = الأساس القانوني
fact-unrecognised = نص لا موضع له في السجل
row-deliverables = المخرج { $number }
row-results = النتيجة { $number }
row-lessons = الدرس { $number }
row-engagement = التوعية العامة { $number }
row-experts = الخبير { $number }
row-target_groups = الفئة المستهدفة { $number }
row-references = الأساس القانوني { $number }
row-indicators = المؤشر { $number }
row-with-code = { $label } { $code }
row-with-name = { $label }: { $name }
word-contents = المحتويات
word-page = صفحة
word-of = من
word-continued = تابع
word-generated-by = أُعدّ ببرنامج Bilan
word-source = المصدر
word-document = الوثيقة
word-quote = الاقتباس
word-yes = نعم
word-no = لا
word-total = المجموع
word-sheet-summary = الملخص
word-sheet-narrative = النص
word-not-provided = غير مقدَّم
section-summary = الأرقام الرئيسية
section-identity = بيانات المشروع
section-purpose = الهدف والسياق
section-framework = إطار النتائج
section-indicators = المؤشرات
section-deliverables = مخرجات المشروع
section-results = نتائج المشروع
section-budget = الميزانية
section-reach = مجموع من وصل إليهم المشروع
section-engagement = التوعية العامة
section-lessons = الدروس المستفادة
section-partners = الشركاء والخبراء
section-references = الأساس القانوني
section-sources = المصادر
section-not_provided = معلومات غير مقدَّمة
section-unrecognised = مرفق – نصوص أخرى
heading-statements = كما وردت
not-provided = غير مقدَّم
not-provided-in-source = غير وارد في المصدر
not-reported = لم يُبلَّغ عنه
not-set = غير محدد
not-recorded = غير مسجَّل
not-disaggregated = غير مصنَّف
note-not-provided = غير مقدَّم.
note-not-provided-in-source = غير وارد في المصدر.
note-missing-is-not-zero = لم يقدّم أحد هذه البيانات. فهي غير معروفة، وهذا لا يعني أنها تساوي صفرًا.
period-from-to = { $start } – { $end }
period-end-derived = { $start } – { $end } (تاريخ الانتهاء مستنتج)
period-no-start = تاريخ البدء غير مقدَّم؛ الانتهاء: { $end }
period-no-end = البدء: { $start }؛ تاريخ الانتهاء غير مقدَّم
derived-from-duration = مستنتج من تاريخ البدء والمدة؛ لم يرد في أي وثيقة
figure-reach-direct = { $count ->
    [zero] شخص تم الوصول إليه مباشرة
    [one] شخص تم الوصول إليه مباشرة
    [two] شخصان تم الوصول إليهما مباشرة
    [few] أشخاص تم الوصول إليهم مباشرة
    [many] شخصًا تم الوصول إليهم مباشرة
   *[other] شخص تم الوصول إليه مباشرة
}
figure-reach-indirect = { $count ->
    [zero] شخص تم الوصول إليه بصورة غير مباشرة
    [one] شخص تم الوصول إليه بصورة غير مباشرة
    [two] شخصان تم الوصول إليهما بصورة غير مباشرة
    [few] أشخاص تم الوصول إليهم بصورة غير مباشرة
    [many] شخصًا تم الوصول إليهم بصورة غير مباشرة
   *[other] شخص تم الوصول إليه بصورة غير مباشرة
}
figure-reach-public_engagement = { $count ->
    [zero] شخص تم الوصول إليه عبر التوعية العامة
    [one] شخص تم الوصول إليه عبر التوعية العامة
    [two] شخصان تم الوصول إليهما عبر التوعية العامة
    [few] أشخاص تم الوصول إليهم عبر التوعية العامة
    [many] شخصًا تم الوصول إليهم عبر التوعية العامة
   *[other] شخص تم الوصول إليه عبر التوعية العامة
}
figure-countries = { $count ->
    [zero] بلد
    [one] بلد
    [two] بلدان
    [few] بلدان
    [many] بلدًا
   *[other] بلد
}
figure-months = { $count ->
    [zero] شهر مدة المشروع
    [one] شهر مدة المشروع
    [two] شهران مدة المشروع
    [few] أشهر مدة المشروع
    [many] شهرًا مدة المشروع
   *[other] شهر مدة المشروع
}
figure-deliverables = { $count ->
    [zero] مخرج
    [one] مخرج
    [two] مخرجان
    [few] مخرجات
    [many] مخرجًا
   *[other] مخرج
}
figure-level-goal = { $count ->
    [zero] غاية
    [one] غاية
    [two] غايتان
    [few] غايات
    [many] غاية
   *[other] غاية
}
figure-level-objective = { $count ->
    [zero] هدف
    [one] هدف
    [two] هدفان
    [few] أهداف
    [many] هدفًا
   *[other] هدف
}
figure-level-component = { $count ->
    [zero] مكوّن
    [one] مكوّن
    [two] مكوّنان
    [few] مكوّنات
    [many] مكوّنًا
   *[other] مكوّن
}
figure-level-pillar = { $count ->
    [zero] محور عمل
    [one] محور عمل
    [two] محورا عمل
    [few] محاور عمل
    [many] محور عمل
   *[other] محور عمل
}
figure-level-outcome = { $count ->
    [zero] نتيجة
    [one] نتيجة
    [two] نتيجتان
    [few] نتائج
    [many] نتيجة
   *[other] نتيجة
}
figure-level-output = { $count ->
    [zero] ناتج
    [one] ناتج
    [two] ناتجان
    [few] نواتج
    [many] ناتجًا
   *[other] ناتج
}
figure-level-activity = { $count ->
    [zero] نشاط
    [one] نشاط
    [two] نشاطان
    [few] أنشطة
    [many] نشاطًا
   *[other] نشاط
}
note-language = تَرِد نصوص المشروع نفسه باللغة التي قُدِّمت بها: { $language }.
note-no-figures = لم يُقدَّم أي رقم لهذا المشروع.
note-kinds-apart = كل نوع من أنواع الوصول رقم قائم بذاته. ولا تُجمع هذه الأرقام، لأن الأشخاص أنفسهم قد يُحسبون في أكثر من نوع.
note-accumulation = لكل فترة: يُجمع خط الأساس وقيم جميع الفترات. تراكمي: آخر قيمة أُبلغ عنها هي الرقم حتى الآن. والقيمة التي لم يُبلَّغ عنها مجهولة وليست صفرًا.
note-budget-agrees = مجموع بنود الميزانية يطابق المجموع المذكور.
note-budget-differs = مجموع بنود الميزانية لا يطابق المجموع المذكور: الفرق { $difference }.
note-budget-currencies = بنود الميزانية بأكثر من عملة ولا تُجمع.
note-no-sources = لا تستند بيانات هذا المشروع إلى أي وثيقة مستوردة.
note-unrecognised = لا موضع لهذه الأسطر من المصدر في السجل. وهي ترد هنا كما هي حتى لا يضيع شيء.
caption-framework = إطار النتائج
caption-workplan = خطة العمل
caption-indicators = المؤشرات: خط الأساس والهدف والإنجاز
caption-indicator-periods = المؤشرات بحسب الفترة
caption-deliverables = المخرجات
caption-lessons = الدروس المستفادة بحسب الموضوع
caption-engagement = التوعية العامة
caption-budget = بنود الميزانية
caption-reach = الأشخاص الذين تم الوصول إليهم، بحسب النوع
caption-reach-period = الأشخاص الذين تم الوصول إليهم، بحسب الفترة
caption-reach-place = الأشخاص الذين تم الوصول إليهم، بحسب المكان
caption-breakdown = التصنيف – { $kind }
caption-components = مكوّنات البرنامج
caption-experts = الخبراء
caption-references = الأساس القانوني
caption-sources = مصدر كل معلومة
caption-unrecognised = أسطر المصدر
column-number = الرقم
column-level = المستوى
column-statement = البيان
column-activity = النشاط
column-description = الوصف
column-indicator = المؤشر
column-unit = الوحدة
column-accumulation = طريقة العد
column-baseline = خط الأساس
column-target = الهدف
column-achieved = المحقق
column-actual = الفعلي
column-share-of-target = % من الهدف
column-period = الفترة
column-deliverable = المخرج
column-quantity = الكمية
column-delivered = المسلَّم
column-due = الموعد
column-status = الحالة
column-theme = الموضوع
column-lesson = الدرس
column-event = الفعالية
column-person = المتحدث أو المشارك
column-place = المكان
column-date = التاريخ
column-account = العرض
column-budget-line = بند الميزانية
column-units = الكمية
column-unit-cost = كلفة الوحدة
column-amount = المبلغ
column-share = % من المجموع
column-kind = نوع الوصول
column-group = الفئة
column-people = الأشخاص
column-method = كيف جرى العد
column-sex = الجنس
column-age = العمر
column-disability = الإعاقة
column-component = المكوّن
column-lead = بقيادة
column-own = في هذا التقرير
column-name = الاسم
column-nationality = الجنسية
column-expertise = مجال الخبرة
column-reference-kind = النوع
column-reference = المرجع
column-fact = المعلومة
column-document = الوثيقة
column-quote = المقطع
column-line = السطر
column-text = النص
subtotal = المجموع الفرعي
subtotal-of = { $group }، المجموع الفرعي
total-by-method = الرقم بحسب الطريقة المذكورة
no-period = من دون فترة محددة
no-place = من دون مكان محدد
budget-original = الأصلية
budget-amended = التعديل رقم { $number }
component-own = هذا المشروع
component-sibling = مكوّن آخر
method-overlap-of = تُجمع الأرقام بعد طرح { $percent }% من أشخاص كل رقم ممن سبق عدّهم في موضع آخر
method-mixed = تعدّ بعض الأرقام أشخاصًا مختلفين، وتعدّ أخرى الأشخاص أنفسهم مجددًا: يُعتمد الحاصل الأكبر حتى لا يُعدّ أحد مرتين
note-reach-so-far = { $kind }: ذُكر { $stated } للمشروع كله حتى الآن؛ ومجموع الفترات { $periods }. ولا يُجمع الرقمان: يُعتمد الأكبر.
note-people-counted = مؤشرات الأشخاص: الأرقام مأخوذة من صفوف الأشخاص الذين تم الوصول إليهم، ومحسوبة بالطرق المذكورة هناك.
note-percentages = لا تُجمع النسب المئوية: آخر نسبة أُبلغ عنها هي الرقم حتى الآن.
progress-planned = مخطط له
progress-in_progress = جارٍ
progress-done = منجز
progress-cancelled = ملغى
method-overlap = جزء معلوم سبق عدّه في موضع آخر: يُطرح
risk-category-context = السياق
risk-category-safety = السلامة والأمن
risk-category-safeguarding = الصون من الاستغلال
risk-category-partners = الشركاء
risk-category-delivery = التنفيذ
risk-category-financial = مالي
risk-category-reputation = السمعة
grade-low = منخفض
grade-medium = متوسط
grade-high = مرتفع
risk-status-open = قائم
risk-status-occurred = تحقق
risk-status-closed = مغلق
calendar-quarterly = كل ربع سنة
calendar-semi_annual = كل نصف سنة
calendar-annual = كل سنة تقويمية
calendar-donor_year = سنوات من بدء الاتفاق
rounding-half_even = إلى الأقرب، والأنصاف إلى الرقم الزوجي
rounding-half_up = إلى الأقرب، والأنصاف إلى الأعلى
rounding-none = من دون تقريب
rate-policy-payment_month = سعر شهر الدفع
rate-policy-period_mean = متوسط أشهر الفترة
rate-policy-weighted_receipts = المتوسط المرجح للأموال المقبوضة
rate-policy-fifo_receipts = الأموال المقبوضة، الوارد أولًا يُصرف أولًا
rate-policy-own_books = الدفاتر الخاصة
rate-policy-fixed = سعر ثابت
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
section-agreements = الاتفاق والفترات المشمولة بالتقارير
section-risks = المخاطر
heading-agreement = الاتفاق: { $agreement }
heading-citations = دروس من مشاريع أخرى
fact-agreements-donor = الجهة المانحة
fact-agreements-number = رقم الاتفاق
fact-agreements-amount = المبلغ الممنوح
fact-agreements-original = المبلغ قبل التعديلات
fact-agreements-signed = تاريخ التوقيع
fact-agreements-start = يسري من
fact-agreements-end = يسري حتى
fact-agreements-calendar = جدول التقارير
fact-agreements-report-days = مهلة التقرير بعد الفترة (بالأيام)
calendar-from-month = { $calendar }؛ تبدأ السنة في { $month }
caption-amendments = تعديلات الاتفاق
caption-periods = الفترات المشمولة بالتقارير
caption-risks = المخاطر وما يُتخذ بشأنها
caption-citations = دروس من مشاريع أخرى مع بيان مصدرها
period-state-open = مفتوحة: قد تتغير الأرقام
period-state-closed = مغلقة
column-new-end = تاريخ الانتهاء الجديد
column-new-amount = المبلغ الجديد
column-reason = السبب
column-state = الحالة
column-closed = تاريخ الإغلاق
column-risk = الخطر
column-category = الفئة
column-likelihood = الاحتمال
column-impact = الأثر
column-mitigation = التدابير
column-start = من
column-end = حتى
column-progress = سير العمل
column-delivered_date = تاريخ التسليم
column-evidence = الإثبات
column-context = السياق
column-cause = السبب
column-recommendation = التوصية
column-origin = من المشروع
variance-level-total = الميزانية كلها
rate-source-infor_euro = InforEuro
rate-source-un_operational = سعر الصرف المعمول به في الأمم المتحدة
rate-source-own_books = الدفاتر الخاصة
rate-source-agreement = الاتفاق
entry-expenditure = نفقة
entry-commitment = التزام
entry-advance = سلفة
entry-income = إيراد
chart-headings = الميزانية والنفقات والالتزامات بحسب الباب
chart-headings-alt = من الميزانية البالغة { $budget } أُنفق { $spent } ورُصد للالتزامات { $committed }. وأكثر الإنفاق كان على: { $most }.
chart-axis-heading = الباب
chart-axis-month = الشهر
chart-burn = الإنفاق شهرًا بشهر
chart-burn-alt = من { $first } إلى { $last }: أُنفق { $spent } من { $budget } حتى { $day }.
chart-burn-forecast = إذا استمر الأمر على هذه الوتيرة فسيبلغ الإنفاق في النهاية { $amount }.
chart-series-budget = الميزانية
chart-series-spent = المنفق
chart-series-committed = الملتزم به
chart-series-planned = الخطة
chart-series-forecast = التوقع على هذه الوتيرة
chart-series-by_plan = التوقع بحسب الخطة
budget-total = المجموع
accounts-sheet-summary = نظرة عامة
accounts-sheet-budget = الميزانية والنفقات
accounts-sheet-entries = القيود
accounts-sheet-reallocations = المناقلات
accounts-sheet-rates = أسعار الصرف
accounts-sheet-check = التحقق
accounts-sheet-form = النموذج
accounts-caption-budget = الميزانية والنفقات بحسب البند
accounts-caption-entries = القيود حتى آخر يوم مشمول بالتقرير
accounts-caption-moves = المناقلات بين بنود الميزانية
accounts-caption-limit = المناقلات مقارنة بالحد الوارد في الاتفاق
accounts-caption-rates = أسعار الصرف المستخدمة
accounts-caption-headings = الميزانية والنفقات بحسب الأبواب الرئيسية
accounts-caption-fundings = النفقات بحسب مصدر التمويل
accounts-caption-quarters = النفقات بحسب الربع
accounts-caption-form = أسطر النموذج
accounts-caption-explanations = تفسير الفروق
accounts-caption-check = مقارنة المجاميع
accounts-column-code = الرقم
accounts-column-text = بند الميزانية
accounts-column-unit = الوحدة
accounts-column-units = الكمية
accounts-column-unit_cost = كلفة الوحدة
accounts-column-budget = الميزانية الموقعة
accounts-column-moved = المناقل
accounts-column-reserve = من الاحتياطي
accounts-column-revised = الميزانية
accounts-column-planned = المخطط حتى تاريخه
accounts-column-period_planned = المخطط في الفترة
accounts-column-before = المنفق سابقًا
accounts-column-period = المنفق في الفترة
accounts-column-spent = مجموع المنفق
accounts-column-committed = الملتزم به
accounts-column-remaining = الرصيد
accounts-column-variance = الفرق
accounts-column-variance_share = الفرق (%)
accounts-column-period_variance = فرق الفترة
accounts-column-period_variance_share = فرق الفترة (%)
accounts-column-delivery = المنفق (%)
accounts-column-explanation = التفسير
accounts-column-open = للتعبئة
accounts-fill-explanation = بيّن في جملة أو جملتين سبب اختلاف الإنفاق عن الميزانية.
accounts-fill-open = لا يحفظ البرنامج هذه المعلومة: يرجى تعبئتها.
accounts-to-be-explained = بحاجة إلى تفسير
accounts-open = مفتوح: سعر الصرف غير متوفر
accounts-rate-missing = سعر الصرف غير متوفر
accounts-unplaced = خارج بنود هذه النسخة
accounts-until = كل ما سبق { $day } وشملها
accounts-correction = تصحيح
accounts-total-spent = مجموع النفقات
accounts-no-entries = لم يُدخل أي قيد حتى هذا اليوم.
accounts-no-moves = لم يُنقل شيء بين بنود هذه النسخة من الميزانية.
accounts-no-rates = لم تكن هناك حاجة إلى أي سعر صرف.
accounts-note-asked = بعض أسعار الصرف غير متوفر. وتبقى الأرقام التي تحتاج إليها مفتوحة، لأن أي مجموع من دونها يكون خاطئًا.
accounts-note-check = يقارن كل سطر بين طريقين إلى الرقم نفسه. ويُحسب الفرق في المصنف نفسه ويجب أن يكون معدومًا.
accounts-note-unattributed = { $count ->
    [one] قيد واحد مبلغه { $amount } لا يذكر مصدر تمويل؛ ويُعدّ مدفوعًا من المنحة.
    [two] قيدان مجموعهما { $amount } لا يذكران مصدر تمويل؛ ويُعدّان مدفوعين من المنحة.
    [few] { $count } قيود مجموعها { $amount } لا تذكر مصدر تمويل؛ وتُعدّ مدفوعة من المنحة.
    [many] { $count } قيدًا مجموعها { $amount } لا تذكر مصدر تمويل؛ وتُعدّ مدفوعة من المنحة.
   *[other] { $count } قيد مجموعها { $amount } لا تذكر مصدر تمويل؛ وتُعدّ مدفوعة من المنحة.
}
accounts-fact-period = الفترة المشمولة بالتقرير
accounts-fact-agreement = الاتفاق
accounts-fact-currency = العملة
accounts-fact-policy = الصرف والتقريب
accounts-fact-rate-source = مصدر أسعار الصرف
accounts-fact-rate-decimals = عدد المنازل العشرية لمتوسط السعر
accounts-figure-budget = الميزانية
accounts-figure-period = المنفق في الفترة
accounts-figure-spent = مجموع المنفق
accounts-figure-burned = الجزء المنفق من الميزانية
accounts-figure-committed = ملتزم به وغير مدفوع
accounts-figure-advances = سلف لم تُسوَّ
accounts-figure-income = المقبوض
accounts-figure-forecast = الإنفاق في النهاية على هذه الوتيرة
accounts-figure-check = هل تتطابق جميع المجاميع؟
accounts-entry-date = التاريخ
accounts-entry-kind = النوع
accounts-entry-line = البند
accounts-entry-heading = الباب الرئيسي
accounts-entry-text = ما يدفعه البند
accounts-entry-funding = الجهة الدافعة
accounts-entry-reference = المستند
accounts-entry-note = ملاحظة
accounts-entry-amount = المبلغ
accounts-entry-currency = العملة
accounts-entry-rate = السعر المستخدم
accounts-entry-into = في التقرير
accounts-move-date = التاريخ
accounts-move-kind = النوع
accounts-move-from = من البند
accounts-move-to = إلى البند
accounts-move-amount = المبلغ
accounts-move-approval = رسالة الجهة المانحة
accounts-move-reason = السبب
accounts-move-lines = بين البنود
accounts-move-reserve = من الاحتياطي
accounts-limit-heading = الباب
accounts-limit-base = كما وُقّع
accounts-limit-came = الوارد
accounts-limit-left = الصادر
accounts-limit-counted = المحسوب
accounts-limit-share = من المبلغ الموقع (%)
accounts-limit-result = الحد
accounts-limit-none = لا حد محددًا
accounts-limit-passed = جرى تجاوزه
accounts-limit-kept = جرى التقيد به
accounts-limit-note = يسمح الاتفاق بنقل { $percent }% قبل الرجوع إلى الجهة المانحة.
accounts-rate-date = الشهر أو اليوم
accounts-rate-base = الوحدة
accounts-rate-counter = تساوي
accounts-rate-rate = السعر
accounts-rate-source = المصدر
accounts-rate-always = دائمًا
accounts-rate-of-entry = القيد
accounts-funding-name = مصدر التمويل
accounts-funding-given = مجموع ما يقدمه
accounts-funding-spent = مجموع المنفق
accounts-funding-none = لم يُذكر مصدر
accounts-quarter-quarter = الربع
accounts-quarter-spent = المنفق
accounts-quarter-total = منذ البداية
accounts-quarter-name = الربع { $number } من { $year }
accounts-form-code = السطر
accounts-form-text = المطلوب
accounts-form-value = الرقم
accounts-check-what = موضوع المقارنة
accounts-check-one = الأول
accounts-check-two = الثاني
accounts-check-difference = الفرق
accounts-check-result = النتيجة
accounts-check-yes = صحيح
accounts-check-no = غير متساوٍ
accounts-check-all = الكل
accounts-check-entries-spent = النفقات: مجموع القيود ومجموع ورقة الميزانية
accounts-check-entries-committed = الالتزامات: مجموع القيود ومجموع ورقة الميزانية
accounts-check-report-spent = النفقات: مجموع الورقة ومجموع التقرير
accounts-check-report-committed = الالتزامات: مجموع الورقة ومجموع التقرير
accounts-check-report-advances = السلف: مجموع القيود ومجموع التقرير
accounts-check-report-income = الإيرادات: مجموع القيود ومجموع التقرير
accounts-check-budget = الميزانية: مجموع البنود والمجموع المذكور
accounts-check-funding = المدفوع من { $funding }: القيود والتقرير
accounts-check-currency = النفقات بعملة { $currency }: القيود والدفتر
accounts-source-entries = { $count ->
    [one] قيد واحد
    [two] قيدان
    [few] { $shown } قيود
    [many] { $shown } قيدًا
   *[other] { $shown } قيد
}
small-figure = *
note-small-figures = * لا تُطبع الأرقام من 1 إلى { $most } للمؤشرات الحساسة، ولا أي أرقام أخرى يمكن استنتاجها منها، حتى لا يمكن التعرف على أحد.
fact-audience = أُعدّ من أجل
audience-internal = الاستخدام الداخلي: أرقام دقيقة، بما فيها الصغيرة؛ لا يُتداول خارجيًا
audience-donor = الجهة المانحة
audience-public = الجمهور
template-section-results = النتائج والمؤشرات
template-section-photos = الصور
template-section-signature = التوقيع
template-column-code = الرقم
template-column-indicator = المؤشر
template-column-unit = الوحدة
template-column-baseline_date = تاريخ خط الأساس
template-column-baseline = خط الأساس
template-column-target_date = تاريخ الهدف
template-column-target = الهدف
template-column-period_target = هدف الفترة
template-column-period = المحقق في الفترة
template-column-achieved = التراكمي
template-column-share = % من الهدف
template-column-verification = وسيلة التحقق
template-column-comment = تعليق
template-photo-caption = ما تُظهره الصورة
template-photo-credit = المصور
template-photo-taken = تاريخ التصوير
template-photo-file = الملف
template-signature-who = التوقيع عن
template-signature-name = الاسم
template-signature-function = الوظيفة
template-signature-date = المكان والتاريخ
template-signature-signature = التوقيع
fact-partners = الشركاء
fact-report_period = فترة التقرير
fact-agreements-original-end = تاريخ الانتهاء قبل التعديلات
trace-same = يكرر رقمًا آخر.
trace-sum = هو مجموع أرقام أخرى.
trace-less = هو رقم مطروح منه آخر.
trace-share = هو رقم بوصفه جزءًا من آخر.
trace-where = هو مجموع هذه الصفوف.
trace-agrees = يبيّن ما إذا كانت الأرقام متطابقة.
trace-reach = يُعدّ الأشخاص صفًا بصف: { $method }.
trace-counted = محسوب من الأشخاص الذين تم الوصول إليهم.
trace-typed = وارد في السجل.
trace-reckoned = محسوب من السجل.
trace-column-period = الفترة
trace-column-of = المؤشر أو النشاط
trace-column-place = المكان
trace-column-group = الفئة
trace-column-people = المذكور
trace-column-counted = المعدود
trace-column-because = السبب
trace-column-says = ما يقوله
story-source = { $document }: «{ $quote }»
chart-reach = النساء والرجال بين الأشخاص الذين تم الوصول إليهم
chart-reach-figures = البيانات نفسها بالأرقام
chart-reach-of = { $kind }: بحسب الفترة، النساء والرجال على حدة
chart-reach-alt = أعمدة بحسب الفترة. { $kind }، النساء والرجال على حدة.
chart-pyramid-of = { $kind }: النساء والرجال بحسب العمر
chart-pyramid-alt = هرم الأعمار. { $kind }، النساء في جهة والرجال في الجهة المقابلة.
chart-pyramid-rest = لا يظهر هنا الأشخاص الذين لم يُسجَّل جنسهم أو عمرهم، أو الذين سُجِّل جنسهم على أنه غير ذلك.
chart-indicators = مدى تقدم المؤشرات
chart-indicators-alt = أشرطة: ما بلغه كل مؤشر من هدفه.
chart-progress = { $achieved } من { $target } ({ $share })
chart-progress-plain = { $achieved }؛ الهدف: { $target }
chart-deliverables = مواعيد المخرجات وتسليمها
chart-deliverables-alt = خط زمني: موعد كل مخرج وتاريخ تسليمه.
chart-series-open = الجنس غير مسجَّل
chart-series-achieved = المحقق من الهدف
chart-series-due = الموعد
chart-series-delivered = التسليم
chart-held = * { $names }: لم يُرسم، لأن وراء أحد الأرقام عددًا قليلًا من الأشخاص بحيث يمكن التعرف عليهم.
chart-alt-figure = { $name } { $figure }
chart-alt-place = { $label }: { $figures }.
word-sheet-charts = أرقام الرسوم
word-table = الجدول
word-figure = الشكل
report-workbook = التقرير نفسه على شكل مصنف بأرقامه وصيغه
trace-held = محجوب: لا تُذكر الأرقام الصغيرة للمؤشرات الحساسة، ولا أرقام أخرى تكشفها.
trace-rows-held = لا تُذكر الصفوف التي وراءه: إذ يمكن قراءة أرقام صغيرة فيها.
trace-rows = مكوَّن من صفوف السجل هذه.
trace-forecast = هو ما سيُنفق في النهاية إذا استمر الأمر كما في هذه القيود.
trace-nothing = ليس في السجل صف يُحسب هنا.
trace-exchanged = هو قيد بعملة الميزانية، بأسعار الصرف هذه.
trace-annex-title = تتبع الأرقام
trace-annex-note = كل رقم في التقرير مع ما يُستنتج منه: أرقام أخرى، وقيود وأسعار صرف، وصفوف السجل مع تاريخ آخر كتابة لها، والصفحة التي قُرئت منها. يمكن طي الصفوف بالعلامات الجانبية، والتصفية برمز الرقم.
trace-annex-figure = الرقم
trace-annex-section = القسم
trace-annex-what = ماهيته
trace-annex-printed = كما طُبع
trace-annex-how = كيف نتج
trace-annex-who = كتبه
trace-annex-when = آخر كتابة
trace-annex-page = قُرئ من
trace-annex-row = صف السجل الذي يذكره
trace-annex-more = { $count ->
    [one] … وصف آخر
    [two] … وصفان آخران
    [few] … و{ $shown } صفوف أخرى
    [many] … و{ $shown } صفًا آخر
   *[other] … و{ $shown } صف آخر
}
template-section-chart = رسم بياني
fact-translation = الترجمة
translation-draft = مسودة: لم يراجع متحدث أصلي باللغة كلمات هذا النموذج بعد. وما لا يرد في النموذج بهذه اللغة يرد بالإنكليزية.
note-currency = تَرِد المبالغ في هذا التقرير بعملة { $into }. وتُمسك الحسابات بعملة { $from }، وهي عملة الميزانية: حُسبت المبالغ بعملة { $from } وفق قواعد الاتفاق ثم حُوِّلت بسعر واحد هو سعر آخر يوم مشمول بالتقرير: { $rate }. أما ما دُفع أو قُبض بعملة { $into } نفسها فيظهر كما جرى. وقُرِّب كل مبلغ على حدة، وكل مجموع هو مجموع المبالغ المبيَّنة. وتُقيَّم الحدود وما يلزم تفسيره بعملة { $from }، ولذلك قد تختلف النسب قليلًا عن نظيراتها بعملة { $from }. ويظهر ما تمنحه الاتفاقات كما وُقِّع.
note-currency-sum = لو حُوِّلت الميزانية مبلغًا واحدًا لبلغت { $budget }؛ أما بنودها، وقد قُرِّب كل منها على حدة، فتعطي المجموع المبيَّن هنا.
note-currency-rate = تُحوَّل المبالغ بعملة { $into } بسعر { $rate }.
accounts-fact-kept = عملة الحسابات والتقييم
accounts-fact-rate = سعر التحويل لهذا التقرير
trace-restated = ثم حُوِّل من { $from } إلى { $into } بالسعر الوحيد للتقرير.
rate-source-any = من أي مصدر
fact-accumulation = كيف تُجمع الفترات
fact-agreements = الاتفاقات
fact-iati = بيانات لأجل IATI
