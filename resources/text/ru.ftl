# Слова отчётов на русском языке. ЧЕРНОВОЙ ПЕРЕВОД: носитель языка его ещё не проверял.
# Draft translation of the words of reports, not yet read by a native speaker. When one has read it:
# language-checked = yes. What is not said here, the program says in English.

## What a program must know of the language

language-words = ru
language-numbers = ru
language-direction = ltr
language-day = [$-419]dd.mm.yyyy
language-longest-day = 30.09.2026
language-speaks = reports
language-checked = no

## What reports say

status-pipeline = Запланирован
status-implementation = Осуществляется
status-finalisation = Завершается
status-completed = Завершён
status-cancelled = Отменён
status-suspended = Приостановлен
coverage-global = Глобальный
coverage-regional = Региональный
coverage-multi_national = Несколько стран
coverage-national = Национальный
coverage-sub_national = Часть одной страны
type-counter_trafficking = Противодействие торговле людьми
type-counter_smuggling = Борьба с незаконным ввозом мигрантов
type-protection = Защита
type-labour_migration = Трудовая миграция
type-migration_development = Миграция и развитие
type-border_management = Управление иммиграцией и границами
type-return_reintegration = Возвращение и реинтеграция
type-migration_health = Здоровье мигрантов
type-migration_environment = Миграция, окружающая среда и изменение климата
type-migration_management = Управление миграцией
type-technical_cooperation = Техническое сотрудничество
type-research = Исследования
type-policy = Политика и правовая база
type-training = Обучение
type-capacity_building = Укрепление потенциала
type-emergency = Чрезвычайная и гуманитарная помощь
region-africa = Африка
region-sub_saharan_africa = Африка к югу от Сахары
region-west_and_central_africa = Западная и Центральная Африка
region-west_africa = Западная Африка
region-east_africa = Восточная Африка
region-southern_africa = Южная часть Африки
region-sahel = Сахель
region-middle_east_and_north_africa = Ближний Восток и Северная Африка
region-middle_east = Ближний Восток
region-asia_and_oceania = Азия и Океания
region-asia_and_the_pacific = Азиатско-Тихоокеанский регион
region-central_asia = Центральная Азия
region-south_asia = Южная Азия
region-south_east_asia = Юго-Восточная Азия
region-pacific = Тихоокеанский регион
region-europe = Европа
region-europe_and_central_asia = Европа и Центральная Азия
region-western_balkans = Западные Балканы
region-americas = Северная и Южная Америка
region-latin_america_and_the_caribbean = Латинская Америка и Карибский бассейн
region-latin_america = Латинская Америка
region-central_america = Центральная Америка
region-south_america = Южная Америка
region-caribbean = Карибский бассейн
scheme-donor_project = Номер проекта (донор)
scheme-prima = Номер PRIMA
scheme-agreement = Номер соглашения
scheme-internal = Внутренний номер
scheme-iati = Идентификатор IATI
role-funding = { $count ->
    [one] Донор
   *[other] Доноры
}
role-accountable = { $count ->
    [one] Ответственная организация
   *[other] Ответственные организации
}
role-implementing = { $count ->
    [one] Организация-исполнитель
   *[other] Организации-исполнители
}
role-partner = { $count ->
    [one] Партнёр
   *[other] Партнёры
}
role-beneficiary_institution = { $count ->
    [one] Учреждение, получившее поддержку
   *[other] Учреждения, получившие поддержку
}
role-observer = { $count ->
    [one] Наблюдатель
   *[other] Наблюдатели
}
role-component_lead = { $count ->
    [one] Руководитель смежного компонента
   *[other] Руководители смежных компонентов
}
role-network = { $count ->
    [one] Сеть
   *[other] Сети
}
level-goal = Общая цель
level-objective = Задача
level-component = Компонент
level-pillar = Направление работы
level-outcome = Конечный результат
level-output = Непосредственный результат
level-activity = Мероприятие
levels-goal = Общие цели
levels-objective = Задачи
levels-component = Компоненты
levels-pillar = Направления работы
levels-outcome = Конечные результаты
levels-output = Непосредственные результаты
levels-activity = Мероприятия
reach-direct = Прямой охват
reach-indirect = Косвенный охват
reach-public_engagement = Охват информационной работой
method-single = Одна цифра, как указано
method-distinct = Каждый раз разные люди: цифры всех периодов и мест складываются
method-maximum = Могут участвовать те же люди: учитывается наибольшая цифра
sex-female = Женщины и девочки
sex-male = Мужчины и мальчики
sex-other = Другое
disability-with = С инвалидностью
disability-without = Без инвалидности
accumulation-periodic = По периодам
accumulation-cumulative = Нарастающим итогом
deliverable-status-planned = Запланирован
deliverable-status-in_progress = В работе
deliverable-status-delivered = Сдан
deliverable-status-cancelled = Отменён
unit-person = { $count ->
    [one] человек
    [few] человека
    [many] человек
   *[other] человека
}
unit-household = { $count ->
    [one] домохозяйство
    [few] домохозяйства
    [many] домохозяйств
   *[other] домохозяйства
}
unit-organisation = { $count ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
}
unit-iteration = { $count ->
    [one] проведение
    [few] проведения
    [many] проведений
   *[other] проведения
}
unit-course = { $count ->
    [one] курс
    [few] курса
    [many] курсов
   *[other] курса
}
unit-module = { $count ->
    [one] модуль
    [few] модуля
    [many] модулей
   *[other] модуля
}
unit-seminar = { $count ->
    [one] семинар
    [few] семинара
    [many] семинаров
   *[other] семинара
}
unit-conference = { $count ->
    [one] конференция
    [few] конференции
    [many] конференций
   *[other] конференции
}
unit-visit = { $count ->
    [one] визит
    [few] визита
    [many] визитов
   *[other] визита
}
unit-guide = { $count ->
    [one] пособие
    [few] пособия
    [many] пособий
   *[other] пособия
}
unit-assessment = { $count ->
    [one] оценка
    [few] оценки
    [many] оценок
   *[other] оценки
}
unit-publication = { $count ->
    [one] публикация
    [few] публикации
    [many] публикаций
   *[other] публикации
}
unit-copy = { $count ->
    [one] экземпляр
    [few] экземпляра
    [many] экземпляров
   *[other] экземпляра
}
unit-video = { $count ->
    [one] видеоролик
    [few] видеоролика
    [many] видеороликов
   *[other] видеоролика
}
unit-system = { $count ->
    [one] система
    [few] системы
    [many] систем
   *[other] системы
}
unit-mechanism = { $count ->
    [one] механизм
    [few] механизма
    [many] механизмов
   *[other] механизма
}
unit-tool = { $count ->
    [one] инструмент
    [few] инструмента
    [many] инструментов
   *[other] инструмента
}
unit-policy = { $count ->
    [one] программный документ
    [few] программных документа
    [many] программных документов
   *[other] программных документа
}
unit-platform = { $count ->
    [one] платформа
    [few] платформы
    [many] платформ
   *[other] платформы
}
unit-database = { $count ->
    [one] база данных
    [few] базы данных
    [many] баз данных
   *[other] базы данных
}
unit-centre = { $count ->
    [one] центр
    [few] центра
    [many] центров
   *[other] центра
}
unit-session = { $count ->
    [one] занятие
    [few] занятия
    [many] занятий
   *[other] занятия
}
unit-training = { $count ->
    [one] учебный курс
    [few] учебных курса
    [many] учебных курсов
   *[other] учебных курса
}
unit-workshop = { $count ->
    [one] практикум
    [few] практикума
    [many] практикумов
   *[other] практикума
}
unit-meeting = { $count ->
    [one] совещание
    [few] совещания
    [many] совещаний
   *[other] совещания
}
unit-event = { $count ->
    [one] мероприятие
    [few] мероприятия
    [many] мероприятий
   *[other] мероприятия
}
unit-manual = { $count ->
    [one] руководство
    [few] руководства
    [many] руководств
   *[other] руководства
}
unit-study = { $count ->
    [one] исследование
    [few] исследования
    [many] исследований
   *[other] исследования
}
unit-report = { $count ->
    [one] отчёт
    [few] отчёта
    [many] отчётов
   *[other] отчёта
}
unit-application = { $count ->
    [one] приложение
    [few] приложения
    [many] приложений
   *[other] приложения
}
unit-campaign = { $count ->
    [one] кампания
    [few] кампании
    [many] кампаний
   *[other] кампании
}
unit-protocol = { $count ->
    [one] протокол
    [few] протокола
    [many] протоколов
   *[other] протокола
}
unit-shelter = { $count ->
    [one] приют
    [few] приюта
    [many] приютов
   *[other] приюта
}
unit-case = { $count ->
    [one] дело
    [few] дела
    [many] дел
   *[other] дела
}
unit-kit = { $count ->
    [one] комплект
    [few] комплекта
    [many] комплектов
   *[other] комплекта
}
unit-day = { $count ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}
unit-month = { $count ->
    [one] месяц
    [few] месяца
    [many] месяцев
   *[other] месяца
}
unit-year = { $count ->
    [one] год
    [few] года
    [many] лет
   *[other] года
}
unit-trip = { $count ->
    [one] поездка
    [few] поездки
    [many] поездок
   *[other] поездки
}
unit-lump_sum = { $count ->
    [one] паушальная сумма
    [few] паушальные суммы
    [many] паушальных сумм
   *[other] паушальные суммы
}
unit-unit = { $count ->
    [one] единица
    [few] единицы
    [many] единиц
   *[other] единицы
}
theme-training = Обучение
theme-protection = Защита
theme-coordination = Координация
theme-partnership = Партнёрство
theme-monitoring = Мониторинг и оценка
theme-safety = Безопасность
theme-inclusion = Инклюзивность
theme-sustainability = Устойчивость результатов
reference-law = Закон
reference-treaty = Международный договор
reference-policy = Программный документ
reference-document = Документ
fact-title = Название
fact-subtitle = Подзаголовок
fact-acronym = Краткое название
fact-language = Язык
fact-identifiers = Номера
fact-identifiers-prima = Номер PRIMA
fact-status = Состояние проекта
fact-type = Тип проекта
fact-coverage = Территориальный охват
fact-region = Регион
fact-countries = Страны
fact-geo_note = Географический район
fact-period = Период
fact-report_date = Дата отчёта
fact-dates-start = Дата начала
fact-dates-end = Дата окончания
fact-duration_months = Продолжительность (в месяцах)
fact-duration_text = Продолжительность
fact-donor = Донор
fact-implementer = Организация-исполнитель
fact-organisations = Организации
fact-programme = Программа
fact-component = Компонент программы
fact-components = Компоненты программы
fact-budget = Бюджет
fact-budget-total = Общий бюджет
fact-budget-lines_total = Сумма статей бюджета
fact-budget-version = Версия бюджета
fact-expenditure = Расходы
fact-objective = Цель
fact-context = Контекст
fact-domains = Области поддержки
fact-target_groups = Целевые группы
fact-framework = Матрица результатов
fact-periods = Отчётные периоды
fact-indicators = Показатели
fact-deliverables = Продукты проекта
fact-reach = Охваченные лица
fact-engagement = Информационная работа
fact-results = Достигнутые результаты
fact-lessons = Извлечённые уроки
fact-experts = Эксперты
fact-references = Правовая основа
fact-unrecognised = Текст, не отнесённый ни к одному полю
row-deliverables = Продукт № { $number }
row-results = Результат № { $number }
row-lessons = Урок № { $number }
row-engagement = Информационная работа, № { $number }
row-experts = Эксперт № { $number }
row-target_groups = Целевая группа № { $number }
row-references = Правовая основа, № { $number }
row-indicators = Показатель № { $number }
row-with-code = { $label } { $code }
row-with-name = { $label }: { $name }
word-contents = Содержание
word-page = Страница
word-of = из
word-continued = продолжение
word-generated-by = Подготовлено в программе Bilan
word-source = Источник
word-document = Документ
word-quote = Цитата
word-yes = да
word-no = нет
word-total = Итого
word-sheet-summary = Сводка
word-sheet-narrative = Текст
word-not-provided = не предоставлено
section-summary = Основные показатели
section-identity = Сведения о проекте
section-purpose = Цель и контекст
section-framework = Матрица результатов
section-indicators = Показатели
section-deliverables = Продукты проекта
section-results = Результаты проекта
section-budget = Бюджет
section-reach = Общий охват проекта
section-engagement = Информационная работа
section-lessons = Извлечённые уроки
section-partners = Партнёры и эксперты
section-references = Правовая основа
section-sources = Источники
section-not_provided = Непредоставленные сведения
section-unrecognised = Приложение — прочий текст
heading-statements = Как сформулировано
not-provided = не предоставлено
not-provided-in-source = в источнике не указано
not-reported = не сообщено
not-set = не установлено
not-recorded = Не зарегистрировано
not-disaggregated = Без разбивки
note-not-provided = Не предоставлено.
note-not-provided-in-source = В источнике не указано.
note-missing-is-not-zero = Эти сведения никем не предоставлены. Они неизвестны, и это не означает, что они равны нулю.
period-from-to = { $start } – { $end }
period-end-derived = { $start } – { $end } (окончание рассчитано)
period-no-start = начало не указано; окончание: { $end }
period-no-end = начало: { $start }; окончание не указано
derived-from-duration = рассчитано по началу и продолжительности; ни в одном документе не указано
figure-reach-direct = { $count ->
    [one] человек охвачен напрямую
    [few] человека охвачено напрямую
    [many] человек охвачено напрямую
   *[other] человека охвачено напрямую
}
figure-reach-indirect = { $count ->
    [one] человек охвачен косвенно
    [few] человека охвачено косвенно
    [many] человек охвачено косвенно
   *[other] человека охвачено косвенно
}
figure-reach-public_engagement = { $count ->
    [one] человек охвачен информационной работой
    [few] человека охвачено информационной работой
    [many] человек охвачено информационной работой
   *[other] человека охвачено информационной работой
}
figure-countries = { $count ->
    [one] страна
    [few] страны
    [many] стран
   *[other] страны
}
figure-months = { $count ->
    [one] месяц продолжительности
    [few] месяца продолжительности
    [many] месяцев продолжительности
   *[other] месяца продолжительности
}
figure-deliverables = { $count ->
    [one] продукт проекта
    [few] продукта проекта
    [many] продуктов проекта
   *[other] продукта проекта
}
figure-level-goal = { $count ->
    [one] общая цель
    [few] общие цели
    [many] общих целей
   *[other] общие цели
}
figure-level-objective = { $count ->
    [one] задача
    [few] задачи
    [many] задач
   *[other] задачи
}
figure-level-component = { $count ->
    [one] компонент
    [few] компонента
    [many] компонентов
   *[other] компонента
}
figure-level-pillar = { $count ->
    [one] направление работы
    [few] направления работы
    [many] направлений работы
   *[other] направления работы
}
figure-level-outcome = { $count ->
    [one] конечный результат
    [few] конечных результата
    [many] конечных результатов
   *[other] конечных результата
}
figure-level-output = { $count ->
    [one] непосредственный результат
    [few] непосредственных результата
    [many] непосредственных результатов
   *[other] непосредственных результата
}
figure-level-activity = { $count ->
    [one] мероприятие
    [few] мероприятия
    [many] мероприятий
   *[other] мероприятия
}
note-language = Собственные тексты проекта приводятся на языке, на котором они были предоставлены: { $language }.
note-no-figures = По этому проекту не предоставлено ни одной цифры.
note-kinds-apart = Каждый вид охвата — самостоятельная цифра. Они не складываются, так как одни и те же люди могут быть учтены в нескольких из них.
note-accumulation = По периодам: исходное значение и значения всех периодов складываются. Нарастающим итогом: последнее сообщённое значение и есть цифра на данный момент. Несообщённое значение неизвестно, а не равно нулю.
note-budget-agrees = Сумма статей бюджета совпадает с указанным итогом.
note-budget-differs = Сумма статей бюджета не совпадает с указанным итогом: разница составляет { $difference }.
note-budget-currencies = Статьи бюджета указаны в нескольких валютах и не складываются.
note-no-sources = Сведения об этом проекте взяты не из импортированных документов.
note-unrecognised = Для этих строк источника в базе нет места. Они приведены без изменений, чтобы ничего не было утрачено.
caption-framework = Матрица результатов
caption-workplan = План работы
caption-indicators = Показатели: исходное значение, целевое значение и достижение
caption-indicator-periods = Показатели по периодам
caption-deliverables = Продукты проекта
caption-lessons = Извлечённые уроки по темам
caption-engagement = Информационная работа
caption-budget = Статьи бюджета
caption-reach = Охваченные лица по видам охвата
caption-reach-period = Охваченные лица по периодам
caption-reach-place = Охваченные лица по местам
caption-breakdown = Разбивка — { $kind }
caption-components = Компоненты программы
caption-experts = Эксперты
caption-references = Правовая основа
caption-sources = Откуда взято каждое сведение
caption-unrecognised = Строки источника
column-number = №
column-level = Уровень
column-statement = Формулировка
column-activity = Мероприятие
column-description = Описание
column-indicator = Показатель
column-unit = Единица
column-accumulation = Учёт
column-baseline = Исходное значение
column-target = Целевое значение
column-achieved = Достигнуто
column-actual = Фактически
column-share-of-target = % от цели
column-period = Период
column-deliverable = Продукт
column-quantity = Количество
column-delivered = Сдано
column-due = Срок
column-status = Состояние
column-theme = Тема
column-lesson = Урок
column-event = Событие
column-person = Выступающий или участник
column-place = Место
column-date = Дата
column-account = Описание
column-budget-line = Статья бюджета
column-units = Количество
column-unit-cost = Цена за единицу
column-amount = Сумма
column-share = % от итога
column-kind = Вид охвата
column-group = Кто
column-people = Человек
column-method = Как подсчитано
column-sex = Пол
column-age = Возраст
column-disability = Инвалидность
column-component = Компонент
column-lead = Руководитель
column-own = В этом отчёте
column-name = Имя
column-nationality = Гражданство
column-expertise = Область знаний
column-reference-kind = Вид
column-reference = Источник
column-fact = Сведение
column-document = Документ
column-quote = Отрывок
column-line = Строка
column-text = Текст
subtotal = Промежуточный итог
subtotal-of = { $group }, промежуточный итог
total-by-method = Цифра по указанному методу
no-period = Период не указан
no-place = Место не указано
budget-original = Первоначальный
budget-amended = Поправка № { $number }
component-own = этот проект
component-sibling = другой компонент
method-overlap-of = Складываются за вычетом { $percent } % людей из каждой цифры, которые уже учтены в других
method-mixed = В одних цифрах учтены разные люди, в других — снова те же: берётся больший результат, чтобы никто не был учтён дважды
note-reach-so-far = { $kind }: для всего проекта на данный момент указано { $stated } чел.; периоды вместе дают { $periods }. Эти цифры не складываются: учитывается большая.
note-people-counted = Показатели, измеряемые в людях: цифры взяты из данных об охваченных лицах и подсчитаны указанными там методами.
note-percentages = Проценты не складываются: цифрой на данный момент служит последняя сообщённая.
progress-planned = Запланировано
progress-in_progress = Выполняется
progress-done = Выполнено
progress-cancelled = Отменено
method-overlap = Указанная часть уже учтена в другом месте и вычитается
risk-category-context = Контекст
risk-category-safety = Безопасность и охрана
risk-category-safeguarding = Защита от злоупотреблений
risk-category-partners = Партнёры
risk-category-delivery = Осуществление
risk-category-financial = Финансовый
risk-category-reputation = Репутация
grade-low = Низкая
grade-medium = Средняя
grade-high = Высокая
risk-status-open = Сохраняется
risk-status-occurred = Реализовался
risk-status-closed = Снят
calendar-quarterly = Каждый квартал
calendar-semi_annual = Каждое полугодие
calendar-annual = Каждый календарный год
calendar-donor_year = Годы с начала соглашения
rounding-half_even = До ближайшего, половины — до чётной цифры
rounding-half_up = До ближайшего, половины — вверх
rounding-none = Без округления
rate-policy-payment_month = Курс месяца платежа
rate-policy-period_mean = Средний курс месяцев периода
rate-policy-weighted_receipts = Средневзвешенный курс полученных средств
rate-policy-fifo_receipts = По очерёдности поступления средств (ФИФО)
rate-policy-own_books = По собственному учёту
rate-policy-fixed = Фиксированный курс
month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь
section-agreements = Соглашение и отчётные периоды
section-risks = Риски
heading-agreement = Соглашение: { $agreement }
heading-citations = Уроки других проектов
fact-agreements-donor = Донор
fact-agreements-number = Номер соглашения
fact-agreements-amount = Сумма гранта
fact-agreements-original = Сумма до поправок
fact-agreements-signed = Подписано
fact-agreements-start = Действует с
fact-agreements-end = Действует до
fact-agreements-calendar = График отчётности
fact-agreements-report-days = Дней на отчёт после периода
calendar-from-month = { $calendar }; начало года: { $month }
caption-amendments = Поправки к соглашению
caption-periods = Отчётные периоды
caption-risks = Риски и меры по ним
caption-citations = Уроки других проектов с указанием происхождения
period-state-open = Открыт: цифры ещё могут измениться
period-state-closed = Закрыт
column-new-end = Новый срок окончания
column-new-amount = Новая сумма
column-reason = Причина
column-state = Состояние
column-closed = Закрыт
column-risk = Риск
column-category = Категория
column-likelihood = Вероятность
column-impact = Тяжесть последствий
column-mitigation = Меры
column-start = С
column-end = По
column-progress = Ход работы
column-delivered_date = Дата сдачи
column-evidence = Подтверждение
column-context = Контекст
column-cause = Причина
column-recommendation = Рекомендация
column-origin = Из проекта
variance-level-total = Весь бюджет
rate-source-infor_euro = InforEuro
rate-source-un_operational = Операционный курс ООН
rate-source-own_books = Собственный учёт
rate-source-agreement = Соглашение
entry-expenditure = Расход
entry-commitment = Обязательство
entry-advance = Аванс
entry-income = Поступление
chart-headings = Бюджет, расходы и обязательства по разделам
chart-headings-alt = Из бюджета в { $budget } израсходовано { $spent } и принято обязательств на { $committed }. Больше всего израсходовано по разделу: { $most }.
chart-axis-heading = Раздел
chart-axis-month = Месяц
chart-burn = Расходы по месяцам
chart-burn-alt = С { $first } по { $last }: из { $budget } до { $day } израсходовано { $spent }.
chart-burn-forecast = При таком темпе в итоге будет израсходовано { $amount }.
chart-series-budget = Бюджет
chart-series-spent = Израсходовано
chart-series-committed = Обязательства
chart-series-planned = План
chart-series-forecast = Прогноз при нынешнем темпе
chart-series-by_plan = Прогноз по плану
budget-total = Итого
accounts-sheet-summary = Обзор
accounts-sheet-budget = Бюджет и расходы
accounts-sheet-entries = Проводки
accounts-sheet-reallocations = Перераспределения
accounts-sheet-rates = Обменные курсы
accounts-sheet-check = Проверка
accounts-sheet-form = Форма
accounts-caption-budget = Бюджет и расходы по статьям
accounts-caption-entries = Проводки до последнего отчётного дня
accounts-caption-moves = Перемещения между статьями бюджета
accounts-caption-limit = Перемещения и предел, установленный соглашением
accounts-caption-rates = Использованные курсы
accounts-caption-headings = Бюджет и расходы по основным разделам
accounts-caption-fundings = Расходы по источникам средств
accounts-caption-quarters = Расходы по кварталам
accounts-caption-form = Строки формы
accounts-caption-explanations = Пояснения к отклонениям
accounts-caption-check = Сверка итогов
accounts-column-code = №
accounts-column-text = Статья бюджета
accounts-column-unit = Единица
accounts-column-units = Количество
accounts-column-unit_cost = Цена за единицу
accounts-column-budget = Подписанный бюджет
accounts-column-moved = Перераспределено
accounts-column-reserve = Из резерва
accounts-column-revised = Бюджет
accounts-column-planned = План на дату
accounts-column-period_planned = План на период
accounts-column-before = Расходы до периода
accounts-column-period = Расходы за период
accounts-column-spent = Расходы всего
accounts-column-committed = Обязательства
accounts-column-remaining = Остаток
accounts-column-variance = Отклонение
accounts-column-variance_share = Отклонение (%)
accounts-column-period_variance = Отклонение за период
accounts-column-period_variance_share = Отклонение за период (%)
accounts-column-delivery = Израсходовано (%)
accounts-column-explanation = Пояснение
accounts-column-open = Заполнить
accounts-fill-explanation = В одном-двух предложениях поясните, почему расходы отличаются от бюджета.
accounts-fill-open = Программа этого не хранит: заполните, пожалуйста.
accounts-to-be-explained = требует пояснения
accounts-open = открыто: нет курса
accounts-rate-missing = нет курса
accounts-unplaced = Ни по одной статье этой версии
accounts-until = всё до { $day }
accounts-correction = Исправление
accounts-total-spent = Расходы всего
accounts-no-entries = До этого дня проводок не внесено.
accounts-no-moves = Между статьями этой версии бюджета ничего не перемещалось.
accounts-no-rates = Обменный курс не понадобился.
accounts-note-asked = Некоторых курсов нет. Цифры, для которых они нужны, остаются открытыми: сумма без них была бы неверной.
accounts-note-check = В каждой строке сравниваются два пути к одной и той же цифре. Разница вычисляется в самой книге и должна быть нулевой.
accounts-note-unattributed = { $count ->
    [one] { $count } проводка на сумму { $amount } не указывает источник средств; она считается оплаченной из гранта.
    [few] { $count } проводки на общую сумму { $amount } не указывают источник средств; они считаются оплаченными из гранта.
   *[other] { $count } проводок на общую сумму { $amount } не указывают источник средств; они считаются оплаченными из гранта.
}
accounts-fact-period = Отчётный период
accounts-fact-agreement = Соглашение
accounts-fact-currency = Валюта
accounts-fact-policy = Пересчёт и округление
accounts-fact-rate-source = Источник курсов
accounts-fact-rate-decimals = Знаков после запятой у среднего курса
accounts-figure-budget = Бюджет
accounts-figure-period = Расходы за период
accounts-figure-spent = Расходы всего
accounts-figure-burned = Израсходованная часть бюджета
accounts-figure-committed = Обязательства, ещё не оплаченные
accounts-figure-advances = Авансы без отчёта
accounts-figure-income = Получено
accounts-figure-forecast = Расходы в итоге при нынешнем темпе
accounts-figure-check = Все ли итоги сходятся?
accounts-entry-date = Дата
accounts-entry-kind = Вид
accounts-entry-line = Статья
accounts-entry-heading = Основной раздел
accounts-entry-text = Что оплачивается по статье
accounts-entry-funding = Кем оплачено
accounts-entry-reference = Документ
accounts-entry-note = Примечание
accounts-entry-amount = Сумма
accounts-entry-currency = Валюта
accounts-entry-rate = Курс
accounts-entry-into = В отчёте
accounts-move-date = Дата
accounts-move-kind = Вид
accounts-move-from = Со статьи
accounts-move-to = На статью
accounts-move-amount = Сумма
accounts-move-approval = Письмо донора
accounts-move-reason = Причина
accounts-move-lines = Между статьями
accounts-move-reserve = Из резерва
accounts-limit-heading = Раздел
accounts-limit-base = По подписанному бюджету
accounts-limit-came = Поступило
accounts-limit-left = Ушло
accounts-limit-counted = Учитывается
accounts-limit-share = От подписанной суммы (%)
accounts-limit-result = Предел
accounts-limit-none = предел не установлен
accounts-limit-passed = превышен
accounts-limit-kept = соблюдён
accounts-limit-note = Соглашение допускает перемещение { $percent } % без запроса донора.
accounts-rate-date = Месяц или день
accounts-rate-base = За единицу
accounts-rate-counter = Столько
accounts-rate-rate = Курс
accounts-rate-source = Источник
accounts-rate-always = всегда
accounts-rate-of-entry = Проводка
accounts-funding-name = Источник средств
accounts-funding-given = Выделяет всего
accounts-funding-spent = Расходы всего
accounts-funding-none = Источник не указан
accounts-quarter-quarter = Квартал
accounts-quarter-spent = Израсходовано
accounts-quarter-total = С начала
accounts-quarter-name = { $number } кв. { $year }
accounts-form-code = Строка
accounts-form-text = Что спрашивается
accounts-form-value = Цифра
accounts-check-what = Что сверяется
accounts-check-one = Первое
accounts-check-two = Второе
accounts-check-difference = Разница
accounts-check-result = Результат
accounts-check-yes = Верно
accounts-check-no = Не совпадает
accounts-check-all = Всё вместе
accounts-check-entries-spent = Расходы: итог проводок и итог листа бюджета
accounts-check-entries-committed = Обязательства: итог проводок и итог листа бюджета
accounts-check-report-spent = Расходы: итог листа и итог отчёта
accounts-check-report-committed = Обязательства: итог листа и итог отчёта
accounts-check-report-advances = Авансы: итог проводок и итог отчёта
accounts-check-report-income = Поступления: итог проводок и итог отчёта
accounts-check-budget = Бюджет: сумма статей и указанный итог
accounts-check-funding = Оплачено ({ $funding }): проводки и отчёт
accounts-check-currency = Расходы в { $currency }: проводки и учёт
accounts-source-entries = { $count ->
    [one] { $shown } проводка
    [few] { $shown } проводки
   *[other] { $shown } проводок
}
small-figure = *
note-small-figures = * Цифры от 1 до { $most } по чувствительным показателям не печатаются, как и другие, по которым их можно было бы вычислить, чтобы никого нельзя было узнать.
fact-audience = Для кого
audience-internal = Для внутреннего пользования: точные цифры, включая малые; не для передачи
audience-donor = Донор
audience-public = Общественность
template-section-results = Результаты и показатели
template-section-photos = Фотографии
template-section-signature = Подпись
template-column-code = №
template-column-indicator = Показатель
template-column-unit = Единица
template-column-baseline_date = Дата исходного значения
template-column-baseline = Исходное значение
template-column-target_date = Срок достижения
template-column-target = Целевое значение
template-column-period_target = Цель на период
template-column-period = Факт за период
template-column-achieved = Нарастающим итогом
template-column-share = % от цели
template-column-verification = Источник проверки
template-column-comment = Комментарий
template-photo-caption = Что изображено
template-photo-credit = Автор
template-photo-taken = Дата съёмки
template-photo-file = Файл
template-signature-who = Подписано от имени
template-signature-name = Имя
template-signature-function = Должность
template-signature-date = Место и дата
template-signature-signature = Подпись
fact-partners = Партнёры
fact-report_period = Период отчёта
fact-agreements-original-end = Окончание до поправок
trace-same = Повторяет другую цифру.
trace-sum = Сумма других цифр.
trace-less = Одна цифра за вычетом другой.
trace-share = Одна цифра как доля другой.
trace-where = Сумма этих строк.
trace-agrees = Показывает, сходятся ли цифры.
trace-reach = Люди подсчитываются по строкам: { $method }.
trace-counted = Подсчитано по охваченным лицам.
trace-typed = Записано в базе.
trace-reckoned = Рассчитано по базе.
trace-column-period = Период
trace-column-of = Показатель или мероприятие
trace-column-place = Место
trace-column-group = Кто
trace-column-people = Указано
trace-column-counted = Учтено
trace-column-because = Почему
trace-column-says = Что сказано
story-source = { $document }: «{ $quote }»
chart-reach = Женщины и мужчины среди охваченных лиц
chart-reach-figures = То же в цифрах
chart-reach-of = { $kind }: по периодам, женщины и мужчины отдельно
chart-reach-alt = Столбцы по периодам. { $kind }, женщины и мужчины отдельно.
chart-pyramid-of = { $kind }: женщины и мужчины по возрасту
chart-pyramid-alt = Возрастная пирамида. { $kind }, женщины слева, мужчины справа.
chart-pyramid-rest = Люди, пол или возраст которых не указан или пол которых иной, здесь не показаны.
chart-indicators = Насколько выполнены показатели
chart-indicators-alt = Полосы: какая часть целевого значения достигнута по каждому показателю.
chart-progress = { $achieved } из { $target } ({ $share })
chart-progress-plain = { $achieved }; цель: { $target }
chart-deliverables = Сроки и сдача продуктов проекта
chart-deliverables-alt = Шкала времени: когда каждый продукт должен быть сдан и когда он сдан.
chart-series-open = Пол не указан
chart-series-achieved = Достигнуто от цели
chart-series-due = Срок
chart-series-delivered = Сдано
chart-held = * { $names }: не показано, так как за какой-то цифрой стоит так мало людей, что их можно было бы узнать.
chart-alt-figure = { $name } { $figure }
chart-alt-place = { $label }: { $figures }.
word-sheet-charts = Цифры диаграмм
word-table = Таблица
word-figure = Рисунок
report-workbook = Тот же отчёт в виде книги с цифрами и формулами
trace-held = Не сообщается: малые цифры по чувствительным показателям не раскрываются, как и другие, которые бы их выдали.
trace-rows-held = Строки, стоящие за этой цифрой, не приводятся: по ним можно было бы прочесть малые цифры.
trace-rows = Составлено из этих строк базы.
trace-forecast = Столько будет израсходовано в итоге, если всё пойдёт так же, как по этим проводкам.
trace-nothing = В базе нет строки, которая бы здесь учитывалась.
trace-exchanged = Проводка в валюте бюджета по этим курсам.
trace-annex-title = Происхождение
trace-annex-note = Каждая цифра отчёта и то, из чего она следует: другие цифры, проводки и курсы, строки базы с днём последней записи, страница, с которой они прочитаны. Строки сворачиваются знаками слева; отбор возможен по коду цифры.
trace-annex-figure = Цифра
trace-annex-section = Раздел
trace-annex-what = Что это
trace-annex-printed = Как напечатано
trace-annex-how = Как получено
trace-annex-who = Кем записано
trace-annex-when = Последняя запись
trace-annex-page = Откуда прочитано
trace-annex-row = Строка базы, где это сказано
trace-annex-more = { $count ->
    [one] … и ещё { $shown } строка
    [few] … и ещё { $shown } строки
   *[other] … и ещё { $shown } строк
}
template-section-chart = Диаграмма
fact-translation = Перевод
translation-draft = Черновой: носитель языка ещё не проверял слова этой формы. То, чего форма не говорит на этом языке, приведено на английском.
note-currency = Суммы в этом отчёте приведены в { $into }. Учёт ведётся в { $from }, валюте бюджета: суммы рассчитаны в { $from } по правилам соглашения, а затем пересчитаны по одному курсу — последнего отчётного дня: { $rate }. То, что уплачено или получено в самой валюте { $into }, показано так, как оно прошло. Каждая сумма округлена отдельно, а каждый итог — это итог показанных сумм. Пределы и то, что требует пояснения, оцениваются в { $from }, поэтому доли могут немного отличаться от долей в { $from }. Суммы, предоставленные по соглашениям, показаны так, как они подписаны.
note-currency-sum = При пересчёте одной суммой бюджет составил бы { $budget }; его статьи, округлённые каждая отдельно, дают показанный здесь итог.
note-currency-rate = Суммы в { $into } пересчитаны по курсу { $rate }.
accounts-fact-kept = Валюта учёта и оценки
accounts-fact-rate = Курс пересчёта для этого отчёта
trace-restated = Затем пересчитано из { $from } в { $into } по единому курсу отчёта.
rate-source-any = из любого источника
fact-accumulation = Как складываются периоды
fact-agreements = Соглашения
fact-iati = Сведения для IATI
