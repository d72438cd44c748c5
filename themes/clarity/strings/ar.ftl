### Words of the theme. Every file in this folder has the same keys.

## The page around the text

skip = انتقل إلى المحتوى
menu = القائمة
menu-label = القائمة الرئيسية
breadcrumb = مسار التصفح
languages-label = هذه الصفحة بلغات أخرى
feed = متابعة الجديد (Atom)

## What readers set for themselves

reader = إعدادات القراءة
reader-size = حجم النص
reader-size-normal = عادي
reader-size-large = كبير
reader-size-larger = كبير جدًا
reader-theme = الألوان
reader-theme-system = كما في جهازك
reader-theme-light = فاتح
reader-theme-dark = داكن
reader-theme-contrast = تباين عالٍ
reader-play = اقرأ هذه الصفحة بصوت عالٍ
reader-again = تابع القراءة
reader-pause = إيقاف مؤقت
reader-stop = إنهاء
reader-playing = تُقرأ الصفحة بصوت عالٍ

## Titles of pages

title-a-z = كل المواضيع حسب الحروف
title-glossary = كلمات صعبة
title-languages = اللغات
title-not-found = الصفحة غير موجودة
title-chooser = اختر اللغة
title-page = { $title } – صفحة { $number }
withdrawn-title = تم سحب هذه المعلومات

## Help

when-to-call = متى يجب أن أتصل؟
emergency-text = خطر على الحياة أو حالة طارئة؟
emergency-call = اتصل{"\u00A0"}بالرقم{"\u00A0"}{ $number }
call = اتصل{"\u00A0"}بالرقم
telephone = الهاتف:
email = البريد الإلكتروني:
appointment = احجز موعدًا
contact-title = هل لديك أسئلة؟ تواصل معنا
contact-text = احجز موعدًا أو اطلب منا النصيحة.

## Articles

key-points = باختصار
contents = في هذه الصفحة
faq-title = أسئلة شائعة
answer-link = رابط إلى هذه الإجابة
sources-title = المصادر
related-title = اقرأ أيضًا
arrows-label = المقال السابق والتالي
previous = السابق
next = التالي
footnotes = الحواشي
footnote-back = العودة إلى النص
task-done = تم
task-open = لم يتم بعد
table = جدول

## Difficult words: the name of the button that explains one, and what stands in the explanation

term = شرح
term-plain = بكلمات بسيطة:
term-forms = أيضًا:
term-more = كل الكلمات الصعبة
close = إغلاق

## About this information

trust-title = عن هذه المعلومات
written-by = كتابة
reviewed-by = مراجعة طبية
reviewed = تاريخ المراجعة الطبية
next-review = المراجعة القادمة
original-reviewed-by = راجع النص الأصلي
original-reviewed = تاريخ مراجعة النص الأصلي
translated-from = مترجم من
translated-by = ترجمة
translation-method = طريقة الترجمة
method-human = ترجمة بشرية
method-machine = ترجمة آلية
method-machine-edited = ترجمة آلية نقّحها إنسان
translation-reviewed-by = تدقيق الترجمة
translation-reviewed = تاريخ تدقيق الترجمة
comma = ،
published = تاريخ النشر
updated = آخر تحديث
audience = الفئة المعنية
audience-patient = المرضى
audience-carer = مقدمو الرعاية
audience-parent = الآباء والأمهات
audience-young-person = اليافعون
conflicts = المصالح والتمويل

## Notices at the top of an article

notice-draft = هذه مسودة. لا تعتمد على هذا النص بعد.
notice-review = هذا النص قيد المراجعة. لا تعتمد عليه بعد.
notice-scheduled = لم تُنشر هذه الصفحة بعد.
notice-overdue = تأخرت مراجعة هذه المعلومات، وقد يكون بعضها قديمًا. إذا كنت في شك فاسأل طبيبًا.
notice-replaced = ترجمة هذه الصفحة قديمة وقد يكون ذلك ضارًا، لذلك يُعرض هنا النص الأصلي بلغة أخرى:
notice-outdated = تغيّر النص الأصلي بعد إعداد هذه الترجمة، وقد لا يكون بعض ما هنا صحيحًا الآن. إذا كنت في شك فاسأل طبيبًا. النص الحالي:
notice-fallback = لم تُترجم هذه الصفحة بعد. النص معروض هنا بلغة أخرى:
notice-machine = تُرجم هذا النص آليًا ولم يراجعه إنسان، وقد يحتوي على أخطاء.
notice-machine-edited = تُرجم هذا النص آليًا ثم نُقّح. لم يراجع الترجمة أي مختص صحي.
notice-withdrawn = سُحبت هذه المعلومات لأنها لم تعد صحيحة أو لم تعد لازمة. لا تستخدم نسخة قديمة منها.
replacement-title = اقرأ هذا بدلًا منها

## Lists

sections-title = اختر موضوعًا
subsections-title = الأقسام
topics-title = المواضيع
newest-title = الجديد والمحدَّث
articles-title = المقالات
count = { $count ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }
page-of = صفحة { $number } من { $pages }
pages-label = صفحات أخرى
letters-label = انتقل إلى حرف
empty-list = لا يوجد شيء هنا بعد.

## Other pages

languages-text = هذا الموقع متوفر بعدة لغات. لم تُترجم كل الصفحات إلى كل اللغات.
not-found-text = هذه الصفحة غير موجودة أو لم تعد موجودة. ابحث من الصفحة الرئيسية أو من قائمة المواضيع.
to-home = إلى الصفحة الرئيسية
alias-title = نُقلت هذه الصفحة
alias-link = انتقل إلى الصفحة الجديدة

## Clinical blocks: the title where the editor gives none, and the words that only a screen reader says before it

callout-non-urgent-title = تواصل مع طبيبك
callout-non-urgent-hidden = نصيحة غير عاجلة
callout-urgent-title = اتصل اليوم
callout-urgent-hidden = نصيحة عاجلة
callout-emergency-title = اتصل فورًا
callout-emergency-hidden = يجب التصرف فورًا
callout-warning-title = تحذير
callout-warning-hidden = تحذير
callout-info-title = معلومة مفيدة
callout-info-hidden = معلومة
callout-do-title = افعل
callout-do-hidden = افعل
callout-dont-title = لا تفعل
callout-dont-hidden = لا تفعل
callout-steps-title = خطوة بخطوة
callout-steps-hidden = خطوة بخطوة
callout-exercise-title = تمرين
callout-exercise-hidden = تمرين
callout-details-title = مزيد من التفاصيل
callout-details-hidden = {""}
callout-note-title = ملاحظة
callout-note-hidden = ملاحظة
callout-tip-title = نصيحة
callout-tip-hidden = نصيحة
callout-important-title = مهم
callout-important-hidden = مهم
callout-caution-title = احترس
callout-caution-hidden = احترس
